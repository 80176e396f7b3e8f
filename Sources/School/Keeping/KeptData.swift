// What the program keeps of people, in the words of the page «О персональных данных» (152-FZ art. 18.1, checklist J59).
// Storage says of every column of every table which of these it belongs to, and a test compares that with the schema:
// nothing is kept that this page does not name.

/// A kind of personal data that is kept.
public enum KeptData: String, CaseIterable, Sendable {
    case card, family, entries, documents, growth, board, certificates, consents, wishes, staff, accounts, sessions
    case audit, erasures

    /// What it is.
    public var title: String {
        switch self {
        case .card: "Карточка ученика: фамилия, имя, отчество, пол, дата рождения, номер личного дела, классы и группы"
        case .family:
            "Законные представители: фамилия, имя, отчество, чей это родитель; коды с листка — только их отпечаток"
        case .entries:
            "Достижения: мероприятие, дата, уровень, результат, слова диплома, баллы, кто внёс и проверил, история"
        case .documents:
            "Документы к достижениям: фото и PDF без места съёмки; кто приложил, убрал или уничтожил и почему"
        case .growth:
            "Рост: цели и размышления ученика, взгляд на учебные умения, маршрут, заметки о беседах; кто и когда писал"
        case .board: "Доска месяца: строка о ребёнке, номинация, каждое опубликованное издание"
        case .certificates: "Свидетельства: номер, имя и текст на бумаге, подписи, отзыв с причиной"
        case .consents:
            "Согласия: на что, с какого дня и по какой, какие поля, скан бумаги, отзыв и расписка, снятые копии"
        case .wishes: "Пожелания не оглашать, просьбы учителя показать и ответ семьи"
        case .staff: "Сотрудники: фамилия, имя, отчество, роль, классы, группы и предметы, сроки"
        case .accounts: "Учётные записи: логин и пароль — только в виде хеша"
        case .sessions: "Входы: время, устройство, сетевой адрес"
        case .audit: "Журнал действий: кто, когда, с какого адреса, что сделал или посмотрел — номерами, без содержания"
        case .erasures: "Акты об уничтожении: номер записи, протокол, сколько уничтожено — без имени"
        }
    }

    /// What it is for.
    public var purpose: String {
        switch self {
        case .card: "чтобы узнать ребёнка в списке класса и на его бумагах"
        case .family: "чтобы семья видела своего ребёнка и решала за него"
        case .entries: "учёт достижений, портфолио и рейтинг по положению школы"
        case .documents: "подтверждение достижения"
        case .growth: "чтобы ребёнок, семья и классный руководитель видели, куда он растёт"
        case .board: "ежемесячная Доска успешности"
        case .certificates: "чтобы свидетельство можно было проверить и повторить"
        case .consents: "чтобы знать, что семья разрешила, и доказать это"
        case .wishes: "чтобы исполнить желание ребёнка"
        case .staff: "чтобы каждый видел только своих учеников"
        case .accounts: "вход"
        case .sessions: "защита входа; свои входы видны на странице «Где вы вошли»"
        case .audit: "чтобы семья знала, кто смотрел, и никто не мог это стереть"
        case .erasures: "чтобы доказать уничтожение"
        }
    }

    /// How long it is kept.
    public var term: KeptTerm {
        switch self {
        case .card, .family, .entries, .documents, .growth, .board, .certificates, .consents, .wishes: .learning
        case .staff, .accounts: .working
        case .sessions: .session
        case .audit, .erasures: .proof
        }
    }
}

/// How long personal data is kept.
public enum KeptTerm: CaseIterable, Sendable {
    /// As long as the child learns, and the years that the school has set.
    case learning
    /// As long as the person works or learns.
    case working
    /// Until the end of a session.
    case session
    /// As long as something has to be proved by it.
    case proof

    /// «Пока ребёнок учится и ещё столько лет, сколько решила школа; потом уничтожается с актом».
    public var title: String {
        switch self {
        case .learning: "Пока ребёнок учится и ещё столько лет, сколько решила школа; потом уничтожается с актом"
        case .working: "Пока человек работает или учится; запись закрывается, история остаётся"
        case .session: "До выхода или конца срока входа"
        case .proof: "Не меньше трёх лет"
        }
    }

    /// What is kept so long.
    public var data: [KeptData] { KeptData.allCases.filter { $0.term == self } }
}
