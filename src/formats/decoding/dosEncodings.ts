/**
 * The bytes 80 to FF in the code pages of MS-DOS that TextDecoder does not know. Spreadsheets still write them, as
 * "CSV (MS-DOS)".
 */
const CODE_PAGES: Readonly<Record<string, string>> = {
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ibm852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
};

/** The code page of MS-DOS of that name; undefined if there is none here. */
export function dosEncodingCalled(label: string): string | undefined {
  const id = label.replace(/^(?:cp|dos-?|csibm|csPC|ibm-?|oem)?(850|852).*$/i, 'ibm$1');
  return Object.hasOwn(CODE_PAGES, id) ? id : undefined;
}

/** The text of bytes in a code page of MS-DOS; undefined for other encodings. */
export function decodeDos(bytes: Uint8Array, id: string): string | undefined {
  const characters = Object.hasOwn(CODE_PAGES, id) ? CODE_PAGES[id] : undefined;
  if (!characters) return undefined;
  const codes = Uint16Array.from(bytes, (byte) => (byte < 0x80 ? byte : characters.charCodeAt(byte - 0x80)));
  // Every machine that runs this keeps numbers with the lower byte first.
  return new TextDecoder('utf-16le').decode(codes);
}
