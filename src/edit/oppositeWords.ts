/**
 * Words that tell one person from another of the same name: Old Moor and Young Moor, Herr and Frau, the first and the second
 * robber, the mother of someone. Lower case, without accents except the German dots, in the languages in which plays are
 * most often read.
 */
const WORDS = `
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last other another
one two three four five six seven eight nine ten eleven twelve
erste erster erstes ersten zweite zweiter zweites dritte dritter drittes vierte vierter fünfte fünfter sechste sechster
siebte siebter siebente achte achter neunte neunter zehnte zehnter elfte zwölfte letzte letzter andere anderer anderes
ein eine eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
premier premiere deuxieme second seconde troisieme quatrieme cinquieme sixieme septieme huitieme autre un une deux trois quatre cinq
primer primero primera segundo segunda tercer tercero tercera cuarto cuarta otro otra uno dos tres cuatro cinco
primo prima secondo seconda terzo terza quarto quarta quinto quinta altro altra due tre quattro cinque
первыи первая второи вторая третии третья четвертыи один два три другои другая
old elder eldest older senior sr sen snr young younger youngest junior jr jun jnr little small big great tall short fat thin
alt alte alter altes ältere älterer älteste jung junge junger junges jüngere jüngerer jüngste klein kleine kleiner kleines groß große großer grosse grosser dick dicke dünn dünne
vieux vieil vieille jeune aine ainee cadet cadette petit petite grand grande pere fils
viejo vieja joven mayor menor pequeno pequena vecchio vecchia giovane maggiore minore
старыи старая молодои молодая старшии старшая младшии младшая
mr mister mrs ms miss madam sir lady lord king queen prince princess duke duchess count countess gentleman gentlewoman
herr frau fräulein dame könig königin prinz prinzessin fürst fürstin graf gräfin herzog herzogin
monsieur madame mademoiselle m mme mlle roi reine comte comtesse duc duchesse
senor senora senorita don dona rey reina signor signore signora signorina re regina conte contessa
man woman men women male female boy girl boys girls mann männer männlich weiblich weib weiber frauen junge jungen mädchen knabe
homme femme hommes femmes garcon fille hombre mujer uomo donna
mother father parent son daughter brother sister uncle aunt nephew niece cousin grandmother grandfather husband wife widow widower twin child children baby
mutter vater sohn tochter bruder schwester onkel tante neffe nichte vetter base großmutter großvater oma opa gatte gattin ehemann ehefrau witwe witwer zwilling kind kinder
mere frere soeur oncle neveu niece mari epouse veuve madre padre hijo hija hermano hermana figlio figlia fratello sorella mamma papa
мать отец сын дочь брат сестра жена муж дядя тетя
servant maid nurse page friend lover ghost spirit shadow voice double statue corpse impostor false
diener dienerin magd amme freund freundin geliebter geliebte geist schatten stimme doppelgänger leiche falscher falsche
not non no anti ex former future fake nicht kein keine ehemalig ehemaliger künftig künftiger
and und or oder et ou y e ed con mit with without ohne of von de der die das the le la les и или с und
left right links rechts north south east west nord süd ost upper lower ober unter black white schwarz weiß red rot blue blau
good bad evil gut gute guter böse böser rich poor reich reicher arm armer sick dead living tot toter tote krank
all both everyone chorus crowd alle beide chor tous toutes todos tutti все
`;

const KNOWN: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** Whether a word, in lower case, tells people of one name apart: also any number, a Roman one, or a single letter. */
export function tellsApart(word: string): boolean {
  return KNOWN.has(word) || /\p{N}/u.test(word) || /^[ivxlc]+$/.test(word) || /^\p{L}$/u.test(word);
}
