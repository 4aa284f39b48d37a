import { describe, expect, test } from 'vitest'
import { figureLines } from './figure-lines.ts'

const desk = {
  actors: [
    { name: 'Ministry', kind: 'authority', aliases: ['ministério', 'ministère', 'ministero', 'Ministerium'] },
    { name: 'Lantern', kind: 'monitor', aliases: ['Lanterna', 'Lanterne', 'Laterne'] },
  ],
  classes: [],
} as const

const read = (text: string, lang: string) => figureLines(text, lang, desk)

describe('Portuguese', () => {
  test.each([
    ['O ministério anunciou a libertação de 54 presos.', ['54 freed announced Ministry']],
    ['Pelo menos 32 pessoas saíram da cadeia, segundo a Lanterna.', ['at_least 32 freed verified Lantern']],
    ['Cento e vinte e sete reclusos foram soltos, contou a Lanterna.', ['127 freed verified Lantern']],
    ['Os juízes autorizaram 16 solturas.', ['16 ordered announced']],
    ['Uma trintena de detidos foi libertada, disse a Lanterna.', ['about 30 freed verified Lantern']],
    ['A Lanterna calcula que 530 pessoas continuam presas.', ['530 held verified Lantern']],
    ['Foram detidas 19 pessoas na marcha, disse a Lanterna.', ['19 arrested verified Lantern']],
    ['Oito presos passaram para prisão domiciliária, disse o ministério.', ['8 lesser announced Ministry']],
    ['A Lanterna regista 530 presos políticos.', ['530 held verified Lantern']],
    ['As pessoas libertadas estavam na lista de 62 presos políticos da Lanterna.', ['62 held reported']],
    ['Ela tem 48 anos e cumpre uma pena de 12 anos.', []],
    ['O governo confirmou a morte de 22 pessoas e a detenção de 64 manifestantes.', ['64 arrested announced Governo']],
    ['Os presos que serão soltos são 38 por cento do total.', []],
    ['Foram libertados 34 jovens, mas 87 permanecem como reféns.', ['34 freed reported', '87 held reported']],
    [
      'Pelo menos 95 alunos foram raptados, de acordo com o Fundo das Nações Unidas para a Infância.',
      ['at_least 95 arrested verified Fundo das Nações Unidas para a Infância'],
    ],
    [
      'Foram detidos 30 espanhóis, 12 malaios e dez franceses.',
      ['30 arrested reported', '12 arrested reported', '10 arrested reported'],
    ],
    ['Segundo uma nota do ministério, 33 presos ganharam liberdade.', ['33 freed announced Ministry']],
    ['Destas 90 pessoas, apenas 32 delas foram libertadas.', ['32 freed reported']],
    ['O juiz determinou nesta segunda-feira (9) a soltura de 44 presos.', ['44 ordered announced Juiz']],
    ['O ministro do Tribunal Federal (TF), Rui Melo, soltou 72 pessoas acusadas de participar dos atos.', ['72 freed reported']],
    ['Grupos de monitoramento informaram que 64 presos ganharam liberdade.', ['64 freed verified']],
    ['O Presidente concedeu um indulto a 83 condenados.', ['83 ordered announced Presidente']],
    ['Oitenta militares retornaram do cativeiro, afirmou o ministério.', ['80 freed reported Ministry']],
    ['Dos 240 presos que foram beneficiados pela saidinha, 18 não retornaram ao presídio.', ['240 lesser reported']],
    [
      'Ana Brito, presidente da Assembleia Nacional da Norvéga, anunciou que 61 presos saíram da prisão.',
      ['61 freed announced Assembleia Nacional'],
    ],
    ['A Lanterna calculou em 912 o número de presos políticos.', ['912 held verified Lantern']],
    [
      'Cerca de 900 foram detidos, dos quais 370 já estão em liberdade, disse a Lanterna.',
      ['about 900 arrested verified Lantern', '370 freed verified Lantern'],
    ],
    ['A Lanterna diz que 85 pessoas que participaram nos protestos permaneceram atrás das grades.', ['85 held verified Lantern']],
    ['Entre 80 e pouco mais de 95 presos foram soltos, diz a Lanterna.', ['about 80-95 freed verified Lantern']],
  ])('reads “%s”', (text, figures) => {
    expect(read(text, 'pt')).toEqual(figures)
  })
})

describe('French', () => {
  test.each([
    ['Le ministère a annoncé la libération de 54 prisonniers.', ['54 freed announced Ministry']],
    ['Au moins 32 personnes ont quitté la prison, selon Lanterne.', ['at_least 32 freed verified Lantern']],
    ['Quatre-vingt-dix-sept détenus ont été relâchés, a compté Lanterne.', ['97 freed verified Lantern']],
    ['Les juges ont ordonné 16 remises en liberté.', ['16 ordered announced']],
    ['Une trentaine de détenus ont été libérés, a dit Lanterne.', ['about 30 freed verified Lantern']],
    ['Entre 20 et 25 personnes sont sorties de prison, estime Lanterne.', ['about 20-25 freed verified Lantern']],
    ['Selon Lanterne, 530 personnes restent en prison.', ['530 held verified Lantern']],
    ['La police a arrêté 19 personnes, a dit Lanterne.', ['19 arrested verified Lantern']],
    ['Huit prisonniers ont été assignés à résidence, a dit le ministère.', ['8 lesser announced Ministry']],
    ['Lanterne recense 530 prisonniers politiques.', ['530 held verified Lantern']],
    ['À lire aussi : 12 détenus libérés au Nord', []],
    ['Une trentaine de détenus ont été libérés, a indiqué une ONG.', ['about 30 freed verified']],
    ['Le capitaine Aro a accordé une grâce présidentielle à plus de 410 détenus.', ['at_least 410 ordered announced']],
    ['Le général Aro a gracié lundi 77 rebelles.', ['77 ordered announced']],
    ['Les 38 manifestants ont rejoint leurs familles.', ['38 freed reported']],
    ['Quarante rebelles ont bénéficié de cette mesure de clémence.', ['40 ordered announced']],
    [
      'Le roi a gracié 412 personnes. 57 d’entre elles seront libérées.',
      ['412 ordered announced Roi', '57 ordered announced Roi'],
    ],
    ['Cette mesure permettra la libération de 36 détenus, a annoncé le ministère.', ['36 ordered announced Ministry']],
    ['Une vingtaine d’élèves ont été rendus à leurs familles.', ['about 20 freed reported']],
    ['Onze personnes sont toujours détenues, selon un des deux avocats.', ['11 held reported']],
    ['Trente élèves ont été libérés, selon le directeur de l’école.', ['30 freed reported']],
    [
      'Le ministère a parlé de 70 libérations. Dupont a déclaré que 50 détenus étaient sortis de prison.',
      ['70 freed announced Ministry', '50 freed reported Dupont'],
    ],
    ['Trente détenus ont été libérés, a indiqué vendredi soir l’Observatoire des droits.', ['30 freed verified Observatoire']],
    [
      'Les prisons abritent 8 100 détenus pour une capacité de 4 000 prisonniers, selon Lanterne.',
      ['8100 held verified Lantern'],
    ],
    ['Selon le rapport du mois de mars de Lanterne, 640 prisonniers sont incarcérés.', ['640 held verified Lantern']],
    ['Trois ans après leur enlèvement, les quatre Français ont été relâchés.', ['4 freed reported']],
    [
      'L’association Lanterne (ALT), la plus ancienne du pays en matière de défense des droits, a recensé 74 arrestations.',
      ['74 arrested verified Lantern'],
    ],
    ['Le ministère a parlé de clémence. Selon des informations, 48 détenus ont été libérés.', ['48 freed reported']],
    ['Selon Lanterne, 12 militants ont été libérés jusqu’à 15 h 30.', ['12 freed verified Lantern']],
    ['Selon un communiqué du ministère, 33 prisonniers ont retrouvé leur liberté.', ['33 freed announced Ministry']],
    ['Selon le décompte d’un collectif d’avocats, 1 200 personnes étaient toujours détenues.', ['1200 held verified']],
    ['« Au total, 44 personnes sont dehors. Le reste suivra », a indiqué le ministère.', ['44 freed announced Ministry']],
    ['Selon Aya Doro, la ministre de la Justice, 52 détenus ont été libérés.', ['52 freed announced Ministre de la Justice']],
    [
      'Les 23 personnes arrêtées en marge de la marche du 4 mars contre la taxe viennent d’être graciées.',
      ['23 ordered announced'],
    ],
    ['Dix-neuf détenus, dont le chef syndical Aro et son adjoint Belo, ont été libérés.', ['19 freed reported']],
    ['Le ministère a dit que 31 de nos soldats avaient été relâchés par la Norvège.', ['31 freed reported Ministry']],
    ['Trente soldats sont revenus de captivité, a annoncé le ministère.', ['30 freed reported Ministry']],
    ['Il a passé entre deux et trois mois en détention.', []],
    ['Le tribunal ordonnait déjà la libération de 26 détenus.', ['26 ordered announced Tribunal']],
    ['Elle a 48 ans et purge une peine de 12 ans.', []],
  ])('reads “%s”', (text, figures) => {
    expect(read(text, 'fr')).toEqual(figures)
  })
})

describe('Italian', () => {
  test.each([
    ['Il ministero ha annunciato la scarcerazione di 54 detenuti.', ['54 freed announced Ministry']],
    ['Almeno ventitré persone sono state liberate, secondo Lanterna.', ['at_least 23 freed verified Lantern']],
    ['Duecento prigionieri sono usciti dal carcere, dice Lanterna.', ['200 freed verified Lantern']],
    ['Il presidente ha graziato 16 detenuti.', ['16 ordered announced Presidente']],
    ['Una trentina di ostaggi è tornata in libertà, dice Lanterna.', ['about 30 freed verified Lantern']],
    ['Secondo Lanterna, 530 persone restano in carcere.', ['530 held verified Lantern']],
    ['Lanterna ha fatto sapere che il governo ha scarcerato 44 detenuti.', ['44 freed verified Lantern']],
    ['Secondo Lanterna sarebbero state liberate tra le 60 e le 70 persone.', ['about 60-70 freed verified Lantern']],
    ['Il presidente ha concesso un indulto a 51 condannati.', ['51 ordered announced Presidente']],
    ['Rossi ha detto che il governo rilascerà 30 prigionieri.', ['30 ordered announced Governo']],
    [
      'Lanterna, una ong che segue i processi, ha fatto sapere che domenica il governo ha scarcerato 44 detenuti.',
      ['44 freed verified Lantern'],
    ],
    ['Ha 48 anni e sconta una pena di 12 anni.', []],
  ])('reads “%s”', (text, figures) => {
    expect(read(text, 'it')).toEqual(figures)
  })
})

describe('German', () => {
  test.each([
    ['Das Ministerium gab die Freilassung von 54 Häftlingen bekannt.', ['54 freed announced Ministry']],
    ['Mindestens dreiundzwanzig Gefangene wurden freigelassen, sagte die Laterne.', ['at_least 23 freed verified Lantern']],
    ['Rund 12.000 Häftlinge wurden entlassen, teilte das Ministerium mit.', ['about 12000 freed announced Ministry']],
    ['Der Präsident begnadigte 16 Gefangene.', ['16 ordered announced Präsident']],
    ['Nach Angaben der Laterne sitzen noch 530 Menschen in Haft.', ['530 held verified Lantern']],
    ['Laut Laterne wurden 19 Menschen festgenommen.', ['19 arrested verified Lantern']],
    ['Insgesamt verbleiben noch 812 Gefangene hinter Gittern, so die Laterne.', ['812 held verified Lantern']],
    ['Der Machthaber entließ 14 Häftlinge.', ['14 freed reported']],
    ['Laut Laterne werden 407 Menschen als politische Häftlinge anerkannt.', ['407 held verified Lantern']],
    ['Im März hatten die Behörden 96 Häftlinge freigelassen.', ['96 freed reported']],
    ['Sie ist 48 Jahre alt.', []],
  ])('reads “%s”', (text, figures) => {
    expect(read(text, 'de')).toEqual(figures)
  })
})
