import { describe, expect, test } from 'vitest'
import { figureLines } from './figure-lines.ts'

const desk = {
  actors: [
    {
      name: 'Ministry',
      kind: 'authority',
      aliases: ['Ministry of Justice', 'Justice Ministry', 'ministério', 'ministère', 'ministerio'],
    },
    {
      name: 'President',
      kind: 'authority',
      aliases: [
        'Oren Talvik',
        'Talvik',
        'Presidente',
        "chef de l'État",
        'président de la République',
        'jefe de Estado',
        'chefe de Estado',
      ],
    },
    { name: 'Army', kind: 'authority', aliases: ['the army', 'Ejército', 'armée'] },
    { name: 'Lantern', kind: 'monitor', aliases: ['Lanterna', 'Lanterne', 'Farol'] },
  ],
  classes: [],
} as const

const read = (text: string, lang: string) => figureLines(text, lang, desk)

describe('how English coverage words it', () => {
  test.each([
    [
      'President Oren Talvik has granted a pardon to 43 political prisoners, his office said on Friday.',
      ['43 ordered announced President'],
    ],
    [
      'State media said 15 women and 19 men had been pardoned, including pensioners.',
      ['15 ordered announced State media', '19 ordered announced State media'],
    ],
    [
      'Lantern knows the names of eleven political prisoners who were let out of penal colony No. 4.',
      ['11 freed verified Lantern'],
    ],
    ['The latest pardon brings the total number of releases this year to 186, Lantern said.', ['186 freed verified Lantern']],
    ['Myanmar announced on Monday that it is releasing 514 prisoners.', ['514 freed announced Myanmar']],
    ['Sixty-one detainees have been freed, said the Tarn Press Guild.', ['61 freed reported Tarn Press Guild']],
    ['The junta announced an amnesty for 6,210 prisoners to mark the national day.', ['6210 ordered announced Junta']],
    [
      'Gunmen on Saturday freed 36 people, including 21 pupils, who had been seized from a boarding school, the governor said.',
      ['36 freed announced Governor', '21 freed announced Governor'],
    ],
    [
      'Nearly 250 abducted schoolchildren have regained their freedom, the governor said.',
      ['about 250 freed announced Governor'],
    ],
    [
      'Troops rescued 62 kidnap victims, including nine women, during a raid in the forest, the army said.',
      ['62 freed announced Army', '9 freed announced Army'],
    ],
    ['Seventeen opposition supporters were acquitted and walked out of court, their lawyers said.', ['17 freed verified']],
    ['Gunmen freed about 2000 detained anti-government protesters, Lantern said.', ['about 2000 freed verified Lantern']],
    ['A dozen pupils kidnapped in a raid last May were set free, Lantern said.', ['about 12 freed verified Lantern']],
    ['Talvik is scheduled to pardon and release 244 inmates.', ['244 ordered announced President']],
    ['Prisoners above the age of 65 will have their sentences cut by half.', []],
    ['On Friday a dozen people, including those arrested during the marches, were freed.', ['about 12 freed reported']],
    [
      'Lantern said 28 returnees were arrested at the border, including 4 women.',
      ['28 arrested verified Lantern', '4 arrested verified Lantern'],
    ],
    [
      'Over ten thousand incarcerated people have been released since May, Lantern said.',
      ['at_least 10000 freed verified Lantern'],
    ],
    ['Talvik has issued at least 18 general amnesties.', []],
    [
      'Despite the amnesty decrees, at least 900 of those arrested in connection with the marches are still detained, Lantern said.',
      ['at_least 900 held verified Lantern'],
    ],
    ['Ethia is releasing nearly 10 000 people, Lantern said.', ['about 10000 freed verified Lantern']],
    [
      'The last 303 captives scheduled to be released had been returned from Norvia, Talvik said.',
      ['303 freed reported President'],
    ],
    ['The law speaks of it in sections 129 and 3 of the code; 14 people were freed.', ['14 freed reported']],
    ['The army handed over the list of 457 prisoners.', ['457 held reported']],
    ['Lantern asked to expedite the release of 185 fishermen.', []],
    ['The remaining 60 prisoners will be released on Friday, the army said.', ['60 ordered announced Army']],
    ['The last prisoner exchange, involving around 1,000 detainees, took place in 2020.', ['about 1000 freed reported']],
    ['The coalition freed 40 Lantern activists.', ['40 freed reported']],
    ['Two Lantern buses carried 30 freed men, the army said.', ['30 freed announced Army']],
    [
      'Some 144 people who had been sentenced to life in prison would have their sentences commuted, Talvik announced.',
      ['about 144 lesser announced President'],
    ],
    [
      'The army freed 12 men, among them two nurses and 5 drivers, on 4 and 8 February.',
      ['12 freed reported', '2 freed reported', '5 freed reported'],
    ],
    ['Talvik has granted a pardon to762 inmates.', ['762 ordered announced President']],
    [
      'Some 250 prisoners serving long terms, as well as 1,718 villagers arrested in May, were released, Lantern said.',
      ['about 250 freed verified Lantern', '1718 freed verified Lantern'],
    ],
    [
      '“At least 30 people are free,” according to Dr. Ana Soler, the director of Lantern.',
      ['at_least 30 freed verified Lantern'],
    ],
    ['The army said 195 of its soldiers had come home in the exchange.', ['195 freed reported Army']],
    ['The army said 195 of its prisoners had been freed.', ['195 freed announced Army']],
    ['The army confirmed it had turned over 198 rebels.', ['198 freed announced Army']],
    ['Lantern helped with the release of 64 soldiers on Monday.', ['64 freed verified Lantern']],
    ['The army has up to 900 captives.', ['at_most 900 held announced Army']],
    [
      'The rebels freed two Radio Veld (RV) reporters and 20 army and police prisoners.',
      ['2 freed reported', '20 freed reported'],
    ],
    ['Lantern has eased the release and transfer of 292 detainees since June.', ['292 freed verified Lantern']],
    ['Lantern confirmed the release of 14 injured villagers.', ['14 freed verified Lantern']],
    ['The Sarn Detainees Defence Committee said 64 people were freed.', ['64 freed verified Defence Committee']],
    ['In 2024 the army freed 900 men; last year the figure was 300.', ['900 freed reported', '300 freed reported']],
    ['Ivo Brandt, spokesman for the army, told local media that it had freed 361 rebels.', ['361 freed announced Army']],
    [
      'Some 1,267 prisoners in detention and 179 others have benefited from the pardon, Talvik said.',
      ['about 1267 ordered announced President', '179 ordered announced President'],
    ],
    ['Talvik signed a decree to pardon 634 convicts.', ['634 ordered announced President']],
    ['About 300 people in the country are considered political prisoners, Lantern said.', ['about 300 held verified Lantern']],
    [
      'Talvik pardoned 8 foreigners, including 5 citizens of Norvia and two convicts from Sarn.',
      ['8 ordered announced President', '5 ordered announced President', '2 ordered announced President'],
    ],
    [
      'The number of those released from camps and jails, including convicted men in all provinces, reached 19,381, Talvik said.',
      ['19381 freed announced President'],
    ],
    ['Three prominent rights activists have been released on bail.', ['3 freed reported']],
    ['Police arrested nearly 80 people at his home in Sarn.', ['about 80 arrested reported']],
    ['The army delayed the release of 620 prisoners.', []],
    ['The rebels handed over the bodies of four hostages, the army said.', []],
    ['Lantern works on pardon requests for 2,418 detainees.', []],
    ['Ana Soler, 74, a union leader who served 9 1/2 years, was among those released, Lantern said.', []],
    [
      'The jails have a capacity of about 17,000 but hold more than 20,000 inmates, Lantern said.',
      ['at_least 20000 held verified Lantern'],
    ],
    ['Talvik announced the return of 207 soldiers.', ['207 freed reported President']],
    ['Some 240 people are held hostage by the rebels, Lantern said.', ['about 240 held verified Lantern']],
    ['According to estimates by Lantern, 61 people were let go.', ['61 freed verified Lantern']],
    ['The supreme leader has pardoned 1,256 convicts.', ['1256 ordered announced Supreme leader']],
    ['The court granted bail to 32 opposition activists arrested in June.', ['32 ordered announced Court']],
    [
      'Charges against 83 protesters were dropped and they were set free, the prosecutor said.',
      ['83 freed announced Prosecutor'],
    ],
    ['The school has 420 pupils, of whom 58 were taken in the raid.', ['58 arrested reported']],
    ['Captors still hold at least 90 students, parents said.', ['at_least 90 held verified']],
    ['Russel returned 205 servicemen home under the swap, Talvik said.', ['205 freed announced President']],
    ['The rebels let 26 captured soldiers go on Sunday, Lantern said.', ['26 freed verified Lantern']],
    ['So far 1,204 beneficiaries of the decree have gone home, the justice ministry said.', ['1204 freed announced Ministry']],
    ['Another 14 journalists are still languishing in jail, Lantern said.', ['14 held verified Lantern']],
    ['Talvik commuted the death sentences of 22 inmates to life.', ['22 lesser announced President']],
    [
      'Some 4,000 inmates will walk out of 38 prisons under the clemency order, the ministry said.',
      ['about 4000 ordered announced Ministry'],
    ],
    [
      'Lantern was able to verify the release of 41 detainees, nine of them women.',
      ['41 freed verified Lantern', '9 freed verified Lantern'],
    ],
    ['Eight refugees held since May were cleared and discharged, the ministry said.', ['8 freed announced Ministry']],
    ['The group welcomed the release but noted that 1,287 others remain behind bars.', ['1287 held verified']],
    ['About 40 villagers held by the militia returned to their families on Monday, elders said.', ['about 40 freed reported']],
    ['Twelve hostages being held by the militia were released on Monday, elders said.', ['12 freed reported']],
    ['The army has committed to “releasing 20 women and children”, Lantern said.', ['20 ordered announced Army']],
    ['Over 2000 protesters detained in the marches were released, Lantern said.', ['at_least 2000 freed verified Lantern']],
    ['Lantern said that (420) prisoners have already been released.', ['420 freed verified Lantern']],
    [
      'The ministry said 30 people were freed. Norvia has released 180 prisoners since.',
      ['30 freed announced Ministry', '180 freed reported'],
    ],
  ])('reads “%s”', (text, figures) => {
    expect(read(text, 'en').sort()).toEqual([...figures].sort())
  })

  test.each([
    'Outside the jail, some 300 relatives waited with blankets for the men.',
    'The monk, who had served 14 years of a 25-year sentence, was among those freed.',
    'In 2019 he defended 16 of the accused.',
    'You have 2 free articles left this month.',
    'He shared a cell with 18 other men before his release.',
    'A town of 12,000 people celebrated the release.',
    'The film follows three women whose husbands were released in 2021.',
    'The ambassador demanded the release of 64 prisoners.',
    'Roughly three in four of those released were common criminals.',
    'Lawmakers voted 212 to 31 for the amnesty bill.',
    'The embassy repeated its call for the release of more than 60 detainees.',
    'Page 2 of 7. Contact: 555 0134.',
  ])('counts nobody in “%s”', (text) => {
    expect(read(text, 'en')).toEqual([])
  })
})

describe('how Spanish coverage words it', () => {
  test.each([
    ['Faro Cívico comprobó, familia por familia, la salida de 206 presos.', ['206 freed verified Faro Cívico']],
    ['Faro Cívico ha comprobado la salida de 206 presos.', ['206 freed verified Faro Cívico']],
    ['Otras 14 personas pasaron de la prisión a la reclusión domiciliaria, dijo Farol.', ['14 lesser verified Lantern']],
    [
      'El ministerio excarceló a 26 personas el 5 de febrero. Este lunes anunció un tercer grupo de 31.',
      ['26 freed reported', '31 freed announced Ministry'],
    ],
    [
      'El Colegio de Abogados contó 14 liberados. Farol, por su parte, eleva la cifra a 41.',
      ['14 freed verified Colegio de Abogados', '41 freed verified Lantern'],
    ],
    [
      'Farol cifró en 58 los excarcelados, frente a los 90 que dio el ministerio.',
      ['58 freed verified Lantern', '90 freed announced Ministry'],
    ],
    [
      'El ministerio anunció que excarcelaría de manera gradual a 547 personas «condenadas por hechos diversos».',
      ['547 ordered announced Ministry'],
    ],
    ['«Liberaremos a 88 personas en las próximas horas», prometió el ministerio.', ['88 ordered announced Ministry']],
    [
      'Desde mayo han salido 410 presos, según el ministerio, mientras que Farol sitúa la cifra en 276 y el Colegio de Abogados en 301.',
      ['410 freed announced Ministry', '276 freed verified Lantern', '301 freed verified Colegio de Abogados'],
    ],
    [
      'Hasta las diez de la noche del domingo, Farol había podido verificar 24 salidas y el Colegio de Abogados, 27.',
      ['24 freed verified Lantern', '27 freed verified Colegio de Abogados'],
    ],
    ['No fueron 80, sino 46, los liberados el domingo, replicó Farol.', ['46 freed verified Lantern']],
    [
      'La policía detuvo el fin de semana a 27 personas y liberó a 20 de ellas el lunes, según Farol.',
      ['27 arrested verified Lantern', '20 freed verified Lantern'],
    ],
    [
      'El ministerio soltó a 50 presos, pero volvió a detener a tres de ellos horas después, alertó Farol.',
      ['50 freed verified Lantern', '3 arrested verified Lantern'],
    ],
    ['El Ejército informó que recibió a 11 soldados entregados por los rebeldes.', ['11 freed reported Army']],
    ['«Hoy salieron 17 compañeros», resumió Farol.', ['17 freed verified Lantern']],
    [
      'El ministerio informó que de los reos que serán liberados 14 son de Sal Mayor, 63 de Puerto Norte y 37 de penales federales.',
      ['14 ordered announced Ministry', '63 ordered announced Ministry', '37 ordered announced Ministry'],
    ],
    ['Farol verificó la salida de 31 personas privadas de la libertad.', ['31 freed verified Lantern']],
    [
      'Farol acompañó durante 2025 la liberación de 127 personas; al cierre del año, 56 seguían cautivas.',
      ['127 freed verified Lantern', '56 held verified Lantern'],
    ],
    ['El presidente Oren Talvik concedió el indulto a 43 presos políticos.', ['43 ordered announced President']],
    [
      'La organización Farol documentó la excarcelación de al menos 26 personas presas políticas.',
      ['at_least 26 freed verified Lantern'],
    ],
    ['Según Farol, fueron excarceladas 18 personas previamente incluidas en su lista.', ['18 freed verified Lantern']],
    [
      'Además, contabilizó otras 17 excarcelaciones que no figuraban en el listado, precisó Farol.',
      ['17 freed verified Lantern'],
    ],
    [
      'Un avión con 128 presos políticos desterrados aterrizó en la capital vecina, informó Farol.',
      ['128 freed verified Lantern'],
    ],
    ['La dictadura desterró a 220 opositores en febrero de 2023.', ['220 freed reported']],
    ['Con esta actualización, la lista se reduce a 62 personas presas, dijo Farol.', ['62 held verified Lantern']],
    ['Aún permanecen en prisión 35 personas, según Farol.', ['35 held verified Lantern']],
    [
      'El ministerio precisó que 2.015 reclusos se beneficiaron del indulto y ya están en sus casas.',
      ['2015 freed announced Ministry'],
    ],
    [
      'La guerrilla puso en libertad a cinco soldados y dos policías secuestrados en mayo, confirmó Farol.',
      ['5 freed verified Lantern', '2 freed verified Lantern'],
    ],
    ['Los captores soltaron a 14 campesinos, dijo el Ejército.', ['14 freed announced Army']],
    ['El Ejército rescató a 11 secuestrados en la sierra, informó el ministerio.', ['11 freed announced Ministry']],
    ['Un tribunal ordenó la puesta en libertad de 23 manifestantes.', ['23 ordered announced Tribunal']],
    ['Fueron absueltos y liberados 12 estudiantes, señalaron sus abogados.', ['12 freed verified']],
    ['Los 27 detenidos, sin excepción, fueron liberados, dijo Farol.', ['27 freed verified Lantern']],
    ['Recuperaron la libertad 36 presos de conciencia, confirmó Farol.', ['36 freed verified Lantern']],
    ['A 40 condenados se les conmutó la pena, anunció el ministerio.', ['40 lesser announced Ministry']],
    [
      'El régimen liberó a medio centenar de opositores, entre ellos siete mujeres.',
      ['about 50 freed reported', '7 freed reported'],
    ],
    ['El jefe de Estado firmó un decreto que beneficia a 1.150 internos.', ['1150 ordered announced President']],
    ['Otros 29 detenidos fueron enviados a arresto domiciliario, según Farol.', ['29 lesser verified Lantern']],
    ['Las autoridades dejaron ir a 64 migrantes retenidos, dijo Farol.', ['64 freed verified Lantern']],
    ['Cuarenta y tres reos políticos volvieron a sus hogares el sábado, indicó Farol.', ['43 freed verified Lantern']],
    ['El canje incluyó a 150 prisioneros de guerra de cada bando.', ['150 freed reported']],
    ['Ya suman 212 los excarcelados desde enero, de acuerdo con Farol.', ['212 freed verified Lantern']],
    [
      'La ONG, con sede en Lutena, explicó que 84 personas detenidas por motivos políticos han sido excarceladas.',
      ['84 freed verified'],
    ],
    [
      'Farol celebra las salidas, pero no olvida a los 512 presos políticos que permanecen tras las rejas.',
      ['512 held reported'],
    ],
    ['Antes de estas salidas, Farol tenía 62 casos de personas presas por motivos políticos.', ['62 held verified Lantern']],
    ['Farol estimaba que había más de 700 personas privadas de libertad.', ['at_least 700 held verified Lantern']],
    ['El Frente Nacional Libre (FNL) dejó en libertad a 14 aldeanos que mantenía cautivos desde mayo.', ['14 freed reported']],
    ['La junta indultó a 216 personas, puntualizó Farol.', ['216 ordered announced Junta']],
    ['La junta planea liberar a 918 prisioneros.', ['918 ordered announced Junta']],
    ['El presidente otorgó un indulto a 52 presos políticos.', ['52 ordered announced President']],
    [
      'Diecisiete personas salieron de la cárcel, dijo en X el director presidente de Farol, Raúl Medina.',
      ['17 freed verified Lantern'],
    ],
    ['La guerrilla dejó en libertad a dos soldados, informó este miércoles Farol.', ['2 freed verified Lantern']],
    ['Van 808 excarcelaciones, dijo el poderoso jefe de Estado palmerense, Oren Talvik.', ['808 freed announced President']],
    ['Fueron liberados 31 reclusos, dijo a la agencia Fanal en un mensaje el ministerio.', ['31 freed announced Ministry']],
    ['Fueron liberados 31 reclusos, dijo a la prensa la ONG Ventana.', ['31 freed verified Ventana']],
    ['La guerrilla entregó a Farol en la selva a los 20 rehenes.', ['20 freed reported']],
    ['“Hay 90 liberados”, criticó Farol.', ['90 freed verified Lantern']],
    ['Fueron liberados 45 reos, dijo en rueda de prensa la agencia oficial.', ['45 freed announced Agencia oficial']],
    [
      '“Cuarenta han salido hasta ahora. Esperamos más”, dijo Farol, y añadió que 12 siguen presos.',
      ['40 freed verified Lantern', '12 held verified Lantern'],
    ],
    [
      'Farol confirmó un total de 200 presos políticos entre los 553 excarcelados.',
      ['200 freed verified Lantern', '553 freed verified Lantern'],
    ],
    ['El ministerio decidió retirar la nacionalidad de los 135 excarcelados.', ['135 freed announced Ministry']],
    [
      'De 61.300 personas arrestadas desde marzo unas 3.313 fueron liberadas, según Farol.',
      ['61300 arrested verified Lantern', 'about 3313 freed verified Lantern'],
    ],
    [
      'A pesar de estas liberaciones, cientos de personas siguen bajo custodia, dijo Farol.',
      ['at_least 200 held verified Lantern'],
    ],
    [
      'La junta se había comprometido a liberar a 100 soldados, pero entregará a 42.',
      ['100 ordered announced Junta', '42 ordered announced'],
    ],
    ['Farol recordó que aún hay 89 detenidos pendientes de excarcelación.', ['89 held verified Lantern']],
    ['Más de mil 400 estudiantes han sido raptados desde enero, dijo Farol.', ['at_least 1400 arrested verified Lantern']],
    ['Un avión con 128 presos políticos aterrizó el jueves en Calvera, informó Farol.', ['128 freed verified Lantern']],
    ['El Decreto Supremo 4461 beneficiará a 3.180 internos, dijo el ministerio.', ['3180 ordered announced Ministry']],
    ['Farol ha seguido el caso.\nEste comité contabiliza 232 presos políticos en las cárceles.', ['232 held verified Lantern']],
    [
      'De las 99 excarcelaciones anunciadas por el ministerio, el comité verificó 71.',
      ['99 freed announced Ministry', '71 freed verified'],
    ],
    [
      'Cuarenta y dos personas, incluyendo 27 alumnos, secuestradas en marzo en una escuela fueron liberadas, dijo Farol.',
      ['42 freed verified Lantern', '27 freed verified Lantern'],
    ],
    ['Después de seis meses en cautiverio, 30 estudiantes fueron liberados, dijo Farol.', ['30 freed verified Lantern']],
    [
      'El pacto contempla la liberación de 42 policías y la excarcelación de 15 rebeldes.',
      ['42 ordered announced', '15 ordered announced'],
    ],
    ['Farol —un organismo civil que vela por los presos— afirma que salieron 91 personas.', ['91 freed verified Lantern']],
    [
      'Farol había verificado 24 salidas y el Comité de Familiares, 27.',
      ['24 freed verified Lantern', '27 freed verified Comité de Familiares'],
    ],
    [
      'Según datos de junio que recoge un comunicado de Farol, hay 14.816 reclusos en las cárceles.',
      ['14816 held verified Lantern'],
    ],
    ['El ministerio ofreció una rueda de prensa donde situó el número de excarcelados en 897.', ['897 freed announced Ministry']],
    ['El ministerio liberó a otros 50 presos, conforme a la ley de amnistía.', ['50 freed reported']],
    [
      'Nos alegra esta liberación, y pensamos en las quince personas que aún permanecen retenidas, dijo Farol.',
      ['15 held verified Lantern'],
    ],
    ['El grupo salió en dos momentos, primero tres menores, dijo Farol.', ['3 freed verified Lantern']],
    [
      'Farol verificó 383 excarcelaciones desde diciembre.\nY 266 desde marzo.',
      ['383 freed verified Lantern', '266 freed verified Lantern'],
    ],
    [
      'Según Farol, de 61.300 personas arrestadas desde marzo unas 3.313 fueron liberadas.',
      ['61300 arrested verified Lantern', 'about 3313 freed verified Lantern'],
    ],
    ['La junta de Norvia (Norte), en el poder desde marzo, anunció la liberación de 814 presos.', ['814 freed announced Junta']],
    [
      'Farol habló.\n“Acompañamos la salida de 28 rehenes secuestrados por el Ejército”, ha señalado en su cuenta.',
      ['28 freed verified Lantern'],
    ],
    ['La guerrilla liberó a tres soldados que mantenía cautivos desde agosto.', ['3 freed reported']],
    ['La medida incluye a 3.085 condenados, dijo el ministerio.', ['3085 ordered announced Ministry']],
    ['El informe sobre las cárceles en Norvia reveló que hay 653 presos políticos.', ['653 held reported']],
    ['El ministerio ha aprobado una norma.\nMás de 450 reclusos han sido liberados.', ['at_least 450 freed reported']],
    ['Farol documentó la expatriación de más de 30 sacerdotes.', ['at_least 30 freed verified Lantern']],
    ['El ministerio confirmó el regreso de 61 soldados heridos.', ['61 freed announced Ministry']],
  ])('reads “%s”', (text, figures) => {
    expect(read(text, 'es').sort()).toEqual([...figures].sort())
  })

  test.each([
    'Unas 300 personas aguardaban frente al penal.',
    'La embajada exigió la liberación de más de 70 detenidos.',
    'Tres de cada cuatro liberados eran presos comunes.',
    'Compartió celda con otros 18 hombres antes de salir.',
    'El consulado, que había exigido la liberación de 54 detenidos, no comentó.',
    'El diputado obtuvo 58 votos y la ley pasó con 91 a favor.',
    'Página 1 de 3',
    'El médico atendió a 16 de los heridos.',
    'La escuela tiene 420 alumnos.',
    'Al menos seis presos políticos han muerto en la cárcel, según Farol.',
    'Cientos de miles de personas han huido del país desde la asonada, según Farol.',
    'Decenas de personas se mantienen en campamentos frente al penal.',
    'Los liberados, de 3, 6, 13 y 15 años, viajaron con motivo del 49 aniversario.',
    'La banda “400 Ríos” capturó el barrio.',
    'La crisis ha dejado al menos 325 muertos, según Farol, aunque otros elevan la cifra hasta 594.',
    'Lo dijo su director, de 71 años, que lleva 20 en el exilio.',
    'Frente a la sede marcharon unas 2.000 personas con retratos de sus parientes.',
    'El grupo rebelde entregará los cuerpos de cuatro de los 28 rehenes.',
    'Con esta son cuatro las entregas desde septiembre.',
    'La semana terminó con una de las mayores excarcelaciones del año.',
    'El ministerio no indultó a dos periodistas.',
    'El intercambio de 1.000 por 1.000 sigue en pie.',
    'Salieron en libertad Ofer Anud, de 54 años, y Yarel Bisas, de 35.',
  ])('counts nobody in “%s”', (text) => {
    expect(read(text, 'es')).toEqual([])
  })
})

describe('how Portuguese coverage words it', () => {
  test.each([
    [
      'O Presidente concedeu indulto a 51 reclusos, entre os quais quatro ativistas.',
      ['51 ordered announced President', '4 ordered announced President'],
    ],
    [
      'Cerca de 1.500 reclusos ganharam liberdade na segunda-feira, informou o ministério.',
      ['about 1500 freed announced Ministry'],
    ],
    ['O chefe de Estado anunciou o perdão a quase 900 presos.', ['about 900 ordered announced President']],
    ['Já estão em liberdade os sete jovens detidos na manifestação, confirmou a Lanterna.', ['7 freed verified Lantern']],
    ['Os 150 condenados abrangidos começaram a receber o mandado de soltura.', ['150 ordered announced']],
    ['O tribunal mandou soltar 19 estudantes.', ['19 ordered announced Tribunal']],
    ['Foram restituídos à liberdade 33 cidadãos, segundo a Lanterna.', ['33 freed verified Lantern']],
    ['A polícia libertou 96 manifestantes detidos na véspera, disse a Lanterna.', ['96 freed verified Lantern']],
    ['O exército resgatou 17 raptados na floresta, disse o ministério.', ['17 freed announced Ministry']],
    ['A Lanterna confirmou que 44 presos de consciência deixaram a prisão no domingo.', ['44 freed verified Lantern']],
    ['Beneficiaram da amnistia 2.300 arguidos, anunciou o ministério.', ['2300 ordered announced Ministry']],
    ['O juiz concedeu habeas corpus a 26 ativistas.', ['26 ordered announced Juiz']],
    ['Outros 29 detidos passaram a prisão domiciliária, segundo a Lanterna.', ['29 lesser verified Lantern']],
    ['Permanecem presos 118 manifestantes, segundo a Lanterna.', ['118 held verified Lantern']],
    ['Foram colocados em liberdade condicional 240 reclusos, disse o ministério.', ['240 freed announced Ministry']],
    ['Voltaram para casa 14 pescadores sequestrados em maio, disse a Lanterna.', ['14 freed verified Lantern']],
    ['O regime soltou uma dezena de jornalistas.', ['about 10 freed reported']],
    ['Ao todo, 212 pessoas foram soltas desde janeiro, conta a Lanterna.', ['212 freed verified Lantern']],
    ['A troca envolveu 150 prisioneiros de guerra de cada lado.', ['150 freed reported']],
    [
      'A Lanterna conta 130 saídas desde maio, data em que o ministro prometeu soltar um grupo de detidos, e o ministério, 171.',
      ['130 freed verified Lantern', '171 freed announced Ministry'],
    ],
    ['A Lanterna fala em 130 libertados e o ministério em 171.', ['130 freed verified Lantern', '171 freed announced Ministry']],
    [
      'O ministério disse que 24 presos saíram em liberdade: 16 na cadeia de Lorn e oito na do Monte.',
      ['24 freed announced Ministry', '16 freed announced Ministry', '8 freed announced Ministry'],
    ],
    [
      'Segundo o ministério, 540 pessoas seguem presas e 310 já respondem em liberdade.',
      ['540 held announced Ministry', '310 freed announced Ministry'],
    ],
    ['Advogados ouvidos pelo ministério dizem que em Lorn se libertaram 40 presos.', ['40 freed verified']],
    [
      'O Presidente indultou 52 presos. O centro Farolim conseguiu identificar 19 dos indultados.',
      ['52 ordered announced President', '19 ordered verified Farolim'],
    ],
    [
      'Quase 280 alunos foram libertados, anunciou o ministério, que precisou depois: são 274.',
      ['about 280 freed announced Ministry', '274 freed announced Ministry'],
    ],
    ['O acordo prevê a entrega de sete reféns por dia.', []],
    [
      'O quartel foi visitado pela Provedoria de Justiça. Ontem, a Provedoria confirmou que 19 detidos voltaram para casa.',
      ['19 freed verified Provedoria de Justiça'],
    ],
    ['Outros 34 presos são esperados nesta terça.', []],
    [
      'Voltaram seis pescadores libertados pelo movimento Harun. O grupo soltou 21 reféns, segundo contas do próprio movimento.',
      ['6 freed reported', '21 freed announced Harun'],
    ],
    [
      'A frente Harun entregou no sábado sete reféns. A Harun disse ter libertado 33 reféns desde maio.',
      ['7 freed reported', '33 freed announced Harun'],
    ],
  ])('reads “%s”', (text, figures) => {
    expect(read(text, 'pt').sort()).toEqual([...figures].sort())
  })

  test.each([
    'Cerca de 300 pessoas esperavam à porta da cadeia.',
    'A embaixada exigiu a libertação de mais de 70 detidos.',
    'Três em cada quatro libertados eram presos comuns.',
    'Cerca de 5.000 pessoas assinaram a petição pela sua libertação.',
    'O filme segue três mulheres cujos maridos foram libertados em 2021.',
    'A lei passou com 91 votos a favor.',
    'Página 1 de 3',
    'O médico tratou 16 dos feridos.',
    'A escola tem 420 alunos.',
  ])('counts nobody in “%s”', (text) => {
    expect(read(text, 'pt')).toEqual([])
  })
})

describe('how French coverage words it', () => {
  test.each([
    ["Le chef de l'État a accordé sa grâce à 822 détenus.", ['822 ordered announced President']],
    [
      "Le président de la République a gracié 1 223 condamnés à l'occasion de la fête nationale.",
      ['1223 ordered announced President'],
    ],
    ['Une mesure de grâce a été accordée à 745 détenus, a annoncé le ministère.', ['745 ordered announced Ministry']],
    ['Le ministère a indiqué que 322 prisonniers ont été élargis lundi.', ['322 freed announced Ministry']],
    ['La grâce collective concerne 4 200 prisonniers, selon le ministère.', ['4200 ordered announced Ministry']],
    ["Quarante-neuf militaires retenus à l'étranger ont recouvré la liberté, selon Lanterne.", ['49 freed verified Lantern']],
    [
      "Les otages, une vingtaine de villageois, ont été relâchés par leurs ravisseurs, a dit l'armée.",
      ['about 20 freed announced Army'],
    ],
    ['Dix-huit militants sont sortis de prison, a constaté Lanterne.', ['18 freed verified Lantern']],
    ['Le juge a accordé la liberté provisoire à 26 étudiants.', ['26 ordered announced Juge']],
    ["Lanterne dénombre 36 détenus d'opinion libérés depuis janvier.", ['36 freed verified Lantern']],
    ['Il reste 118 prisonniers politiques derrière les barreaux, selon Lanterne.', ['118 held verified Lantern']],
    ["L'armée a libéré 62 otages lors d'un raid, a annoncé le ministère.", ['62 freed announced Ministry']],
    ["Cent dix-sept prisonniers de guerre ont regagné leur pays, a dit l'armée.", ['117 freed announced Army']],
    ['La peine de 40 condamnés a été commuée, a annoncé le ministère.', ['40 lesser announced Ministry']],
    ['Le décret bénéficie à 1 150 détenus.', ['1150 ordered announced']],
    ['Selon Lanterne, 64 réfugiés arrêtés en mai ont été laissés libres.', ['64 freed verified Lantern']],
    ["Au total, 212 personnes ont bénéficié d'une libération depuis janvier, d'après Lanterne.", ['212 freed verified Lantern']],
    ['Douze moines ont retrouvé les leurs, se félicite Lanterne.', ['12 freed verified Lantern']],
    ["L'échange a porté sur 150 prisonniers de chaque camp.", ['150 freed reported']],
    ['Les enlèvements : 27 élèves ont été retrouvés sains et saufs, a dit le gouverneur.', ['27 freed announced Gouverneur']],
  ])('reads “%s”', (text, figures) => {
    expect(read(text, 'fr').sort()).toEqual([...figures].sort())
  })

  test.each([
    'Environ 300 personnes attendaient devant la prison.',
    "L'ambassade a réclamé la libération de plus de 70 détenus.",
    'Trois libérés sur quatre étaient des droits communs.',
    'La loi a été adoptée par 91 voix contre 12.',
    'La ville de 12 000 habitants a fêté la libération.',
    'Quelque 5 000 personnes ont signé la pétition pour sa libération.',
    'Page 1 sur 3',
    'Le médecin a soigné 16 blessés.',
    'Le lycée compte 420 élèves.',
  ])('counts nobody in “%s”', (text) => {
    expect(read(text, 'fr')).toEqual([])
  })
})

test('a word the desk has for unnamed speakers is no speaker of its own inside a name', () => {
  const wordy = { actors: [], classes: [{ kind: 'monitor', words: ['an association'] }] } as const
  const text =
    'The Relief Association for Detainees (RAD) has counted 402 people freed. By Monday RAD had confirmed 12 more releases.'
  expect(figureLines(text, 'en', wordy)).toEqual([
    '402 freed verified Relief Association for Detainees',
    '12 freed verified Relief Association for Detainees',
  ])
})
