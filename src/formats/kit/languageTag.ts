/**
 * A language as BCP 47 writes it, from how a file does: `eng` and `en_GB` are `en` and `en-GB`. Undefined if it is no tag, or
 * one that says that there is no language.
 */
export function languageTag(text: string): string | undefined {
  const [language = '', ...rest] = text.trim().replaceAll('_', '-').split('-');
  const tag = [shortest(language.toLowerCase()), ...rest.map(subtag)].join('-');
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && !/^(?:und|mul|mis|zxx)\b/.test(tag)
    ? tag
    : undefined;
}

/** Regions in capitals, scripts with one. */
function subtag(part: string): string {
  if (part.length === 2) return part.toUpperCase();
  if (part.length === 4 && /^[a-z]+$/i.test(part))
    return part[0]?.toUpperCase() + part.slice(1).toLowerCase();
  return part.toLowerCase();
}

/** The two letters of ISO 639-1 where a language has them. */
function shortest(language: string): string {
  const at = language.length === 3 ? SHORT.indexOf(` ${language}`) : -1;
  return at < 0 ? language : (/=(..)/.exec(SHORT.slice(at))?.[1] ?? language);
}

/** ISO 639-2, with both codes where there is one for terminology and one for bibliographies. */
const SHORT =
  ' aar=aa abk=ab afr=af aka=ak alb sqi=sq amh=am ara=ar arg=an arm hye=hy asm=as ava=av ave=ae aym=ay aze=az bak=ba bam=bm baq eus=eu bel=be ben=bn bis=bi bos=bs bre=br bul=bg bur mya=my cat=ca ces cze=cs cha=ch che=ce chi zho=zh chu=cu chv=cv cor=kw cos=co cre=cr cym wel=cy dan=da deu ger=de div=dv dut nld=nl dzo=dz ell gre=el eng=en epo=eo est=et ewe=ee fao=fo fas per=fa fij=fj fin=fi fra fre=fr fry=fy ful=ff geo kat=ka gla=gd gle=ga glg=gl glv=gv grn=gn guj=gu hat=ht hau=ha heb=he her=hz hin=hi hmo=ho hrv=hr hun=hu ibo=ig ice isl=is ido=io iii=ii iku=iu ile=ie ina=ia ind=id ipk=ik ita=it jav=jv jpn=ja kal=kl kan=kn kas=ks kau=kr kaz=kk khm=km kik=ki kin=rw kir=ky kom=kv kon=kg kor=ko kua=kj kur=ku lao=lo lat=la lav=lv lim=li lin=ln lit=lt ltz=lb lub=lu lug=lg mac mkd=mk mah=mh mal=ml mao mri=mi mar=mr may msa=ms mlg=mg mlt=mt mon=mn nau=na nav=nv nbl=nr nde=nd ndo=ng nep=ne nno=nn nob=nb nor=no nya=ny oci=oc oji=oj ori=or orm=om oss=os pan=pa pli=pi pol=pl por=pt pus=ps que=qu roh=rm ron rum=ro run=rn rus=ru sag=sg san=sa sin=si slk slo=sk slv=sl sme=se smo=sm sna=sn snd=sd som=so sot=st spa=es srd=sc srp=sr ssw=ss sun=su swa=sw swe=sv tah=ty tam=ta tat=tt tel=te tgk=tg tgl=tl tha=th bod tib=bo tir=ti ton=to tsn=tn tso=ts tuk=tk tur=tr twi=tw uig=ug ukr=uk urd=ur uzb=uz ven=ve vie=vi vol=vo wln=wa wol=wo xho=xh yid=yi yor=yo zha=za zul=zu';
