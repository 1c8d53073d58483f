import { useState } from 'react';
import { useClip } from '../clip/useClip.ts';
import { usePrinter } from '../print/usePrinter.ts';
import { ExportContent } from './ExportContent.tsx';

/**
 * Exports the picture to a file, to the clipboard or as a link, and the story as data. While the menu is closed it renders nothing, which
 * would follow each scene, but a clip goes on being written, and Ctrl and P print a sheet.
 */
export default function ExportMenu({ isOpen }: { isOpen: boolean }) {
  const print = usePrinter();
  const clip = useClip();
  const [format, setFormat] = useState('throughline');
  return isOpen && <ExportContent print={print} clip={clip} format={format} setFormat={setFormat} />;
}
