/// Names as a British office meets them; together they are nobody's.
enum SampleNames {
  static let women = [
    "Margaret", "Siân", "Aisha", "Chloe", "Gwenllian", "Fiona", "Zoë", "Nia", "Priyanka", "Eilidh", "Patricia",
    "Angharad", "Beverley", "Ngozi", "Ceri", "Mairi", "Renée", "Jean", "Catrin", "Sunita", "Olwen", "Maureen",
    "Yasmin", "Heledd", "Róisín", "Dorothy", "Kirsty", "Lowri", "Anjali", "Saoirse", "Mfon", "Tegwen",
  ]
  static let men = [
    "Iolo", "Graham", "Mohammed", "Hywel", "Callum", "Seán", "Kwame", "Dafydd", "Nigel", "Rhodri", "Tariq", "Ewan",
    "Llŷr", "Barry", "Emeka", "Gethin", "Stanley", "Harpreet", "Owain", "Desmond", "Piotr", "Ffinlo", "Alasdair",
    "Rhŷs", "Trevor", "Oisín", "Clive", "Gwilym", "Hamish", "Ravi", "Cledwyn", "Zbigniew",
  ]
  static let last = [
    "Llewellyn", "Okafor", "MacAllister", "McGinty", "O'Rourke", "Thistlewood", "ap Rhys", "Featherstonehaugh",
    "Prŷs-Jones", "Adeyemi", "Ravenscroft", "Begum", "Pennyfather", "Cadwaladr", "Micklethwaite", "Nakagawa",
    "Ó Súilleabháin", "Bickerstaff", "Kaur-Hartley", "Tregenza", "Gruffudd", "Winterbottom", "Sandhu", "Ferrers",
    "Mac an Bhaird", "Osei", "Quarmby", "Rhydderch", "Thwaite", "de la Haye", "Wójcik", "Sedgemoor", "Iqbal",
    "Beddoes", "Farquharson", "Hopkyns", "Lindqvist", "Ormerod", "Puw", "Stryker-Vaughan", "Umaru", "Yelland",
    "Blenkinsop", "D'Arcy", "Eynon", "Goodfellow", "Hathersage", "Jermyn", "Kirkbride", "Lockyer", "McTavish",
    "Nettleship", "Oddie", "Pargeter", "Rowbotham", "Sturgess", "Trevithick", "Uppadine", "Varley", "Whitcombe",
  ]
  static let members = [
    "Helen Ward MP", "Rhiannon Tudor-Vale MP", "Sir Geoffrey Amblecote MP", "Farida Rahimi MP", "Ewart Closs MP",
  ]
  static let streets = [
    "Larkspur Close", "Station Road", "Heol y Bryn", "Mill Lane", "Quarry Street", "The Crescent", "Ffordd Las",
    "Tanner's Row", "Bishop's Walk", "Coldharbour Lane", "Weavers' Court", "Harbour View",
  ]
  static let towns = [
    "Anytown", "Brackenfold", "Wexcombe", "Northmere", "Llanfair-y-Glyn", "Lanterbridge", "Saltmere", "Quillmarsh",
    "Dunmarsh", "Aberwennol", "Tidewell", "Hartsedge",
  ]
  /// The telephone ranges that Ofcom keeps for drama, without their last three digits.
  static let telephoneRanges = [
    "07700 900", "020 7946 0", "0113 496 0", "0114 496 0", "0115 496 0", "0116 496 0", "0117 496 0", "0118 496 0",
    "0121 496 0", "0131 496 0", "0141 496 0", "0151 496 0", "0161 496 0", "0191 498 0", "028 9649 6", "029 2018 0",
    "01632 960",
  ]
}
