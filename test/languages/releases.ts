/** A release in another language; all of them are invented. */
export interface ForeignRelease {
  readonly language: string;
  readonly text: string;
  readonly title: string | null;
  /** City of the dateline. */
  readonly city?: string;
  /** Dates of the record, in order. */
  readonly dates: readonly string[];
  /** Values and units of the figures, in order. */
  readonly figures: readonly (readonly [number, string | null])[];
}

export const RELEASES: readonly ForeignRelease[] = [
  {
    language: 'French',
    text: `Communiqué de presse

Le 7 février 2022

Une entreprise de transport condamnée pour pollution

LYON – Le tribunal a condamné jeudi la société Transvalmont à une amende de 150 000 euros pour avoir déversé des produits toxiques dans la rivière. Le procureur Étienne Vaucresson avait demandé une peine plus lourde, et 12,5 % des frais seront payés par la commune.`,
    title: 'Une entreprise de transport condamnée pour pollution',
    city: 'Lyon',
    dates: ['2022-02-07'],
    figures: [
      [150000, 'EUR'],
      [12.5, null],
    ],
  },
  {
    language: 'German',
    text: `Pressemitteilung

12. Oktober 2021

Polizei findet gestohlene Gemälde in einer Garage

Die Polizei hat am Dienstag in einer Garage in Bremen sieben Gemälde gefunden, die im Jahr davor aus einem Museum gestohlen worden waren. Nach Angaben der Staatsanwaltschaft wurde ein Mann aus Kassel festgenommen. Der Wert der Bilder wird auf 2,5 Millionen Euro geschätzt, die Belohnung von 10.000 € wird nicht ausgezahlt.`,
    title: 'Polizei findet gestohlene Gemälde in einer Garage',
    dates: ['2021-10-12'],
    figures: [[10000, 'EUR']],
  },
  {
    language: 'Portuguese',
    text: `Nota à imprensa

Operação prende quatro pessoas por fraude no porto

SANTOS – A Polícia Federal prendeu nesta terça-feira quatro pessoas que são suspeitas de fraude na importação de máquinas. A investigação começou em 9 de junho de 2020 e contou com o apoio da Receita Federal. Segundo o delegado Amílcar Brandão, 40% das cargas não foram declaradas.`,
    title: 'Operação prende quatro pessoas por fraude no porto',
    city: 'Santos',
    dates: ['2020-06-09'],
    figures: [[40, null]],
  },
  {
    language: 'Dutch',
    text: `Persbericht

Inspectie legt boete op aan slachterij in Twente

De inspectie heeft op 3 maart 2021 een boete van € 45.000 opgelegd aan een slachterij die werknemers zonder vergunning in dienst had. Volgens de inspecteur werkten de mannen meer dan zestig uur per week en werd het loon niet uitbetaald.`,
    title: 'Inspectie legt boete op aan slachterij in Twente',
    dates: ['2021-03-03'],
    figures: [[45000, 'EUR']],
  },
  {
    language: 'Italian',
    text: `Comunicato stampa

Sequestrati beni per 3 milioni di euro a un gruppo di Bari

BARI, 14 settembre 2022 – La Guardia di Finanza ha sequestrato beni di un gruppo che è accusato di aver evaso le imposte sul carburante. Secondo gli inquirenti il gruppo ha venduto gasolio non dichiarato in tutta la regione, e il 20% dei clienti era della zona.`,
    title: 'Sequestrati beni per 3 milioni di euro a un gruppo di Bari',
    dates: ['2022-09-14'],
    figures: [[20, null]],
  },
  {
    language: 'Polish',
    text: `Komunikat prasowy

Policja zatrzymała sprawców kradzieży rowerów

Policjanci z Gdańska zatrzymali 18 października 2023 dwóch mężczyzn, którzy są podejrzani o kradzież rowerów z piwnic. Jak wynika z ustaleń, sprawcy nie działali sami, a 60% skradzionych rowerów zostało odzyskanych przez policję.`,
    title: 'Policja zatrzymała sprawców kradzieży rowerów',
    dates: ['2023-10-18'],
    figures: [[60, null]],
  },
  {
    language: 'Vietnamese',
    text: `THÔNG CÁO BÁO CHÍ

Biện lý quận Orrin cảnh báo về lừa đảo qua điện thoại

Ngày 5 tháng 6 năm 2023, văn phòng biện lý đã cảnh báo người dân về các cuộc gọi lừa đảo. Những kẻ lừa đảo giả làm nhân viên của chính phủ và yêu cầu nạn nhân trả $500 bằng thẻ quà tặng. Khoảng 25% nạn nhân là người cao tuổi trong quận.`,
    title: 'Biện lý quận Orrin cảnh báo về lừa đảo qua điện thoại',
    dates: ['2023-06-05'],
    figures: [
      [500, 'USD'],
      [25, null],
    ],
  },
  {
    language: 'Haitian Creole',
    text: `Nòt pou laprès

Depatman Sante ap bay vaksen gratis nan Boston

Depatman Sante a te anonse 4 septanm 2021 ke li ap bay vaksen gratis pou tout moun ki gen plis pase douz an. Moun yo pa bezwen papye, epi klinik la ap ouvri chak jou nan lekòl yo. Apeprè 70% nan moun nan vil la te deja pran premye dòz la.`,
    title: 'Depatman Sante ap bay vaksen gratis nan Boston',
    dates: ['2021-09-04'],
    figures: [[70, null]],
  },
  {
    language: 'Chinese',
    text: `新闻稿

奥林县检察官办公室警告市民提防电话诈骗

2023年5月9日，奥林县检察官办公室警告市民提防电话诈骗。诈骗者冒充政府工作人员，要求受害者用礼品卡支付费用。检察官说，约30%的受害者是老年人，每人平均损失$800。`,
    title: '奥林县检察官办公室警告市民提防电话诈骗',
    dates: ['2023-05-09'],
    figures: [
      [30, null],
      [800, 'USD'],
    ],
  },
  {
    language: 'Arabic',
    text: `بيان صحفي

مكتب المدعي العام يحذر من الاحتيال عبر الهاتف

أعلن مكتب المدعي العام في 6 أبريل 2022 أن عدد شكاوى الاحتيال عبر الهاتف ارتفع بنسبة 15% خلال العام. وقال المكتب إن المحتالين يطلبون من الضحايا الدفع ببطاقات الهدايا.`,
    title: 'مكتب المدعي العام يحذر من الاحتيال عبر الهاتف',
    dates: ['2022-04-06'],
    figures: [[15, null]],
  },
  {
    language: 'Russian',
    text: `Пресс-релиз

Прокуратура предупреждает о телефонных мошенниках

Прокуратура округа Оррин 21 марта 2023 года сообщила, что число жалоб на телефонных мошенников выросло на 18%. По словам прокурора, преступники требуют оплаты подарочными картами на сумму до $900, а ущерб составил $2 млн.`,
    title: 'Прокуратура предупреждает о телефонных мошенниках',
    dates: ['2023-03-21'],
    figures: [
      [18, null],
      [900, 'USD'],
    ],
  },
];
