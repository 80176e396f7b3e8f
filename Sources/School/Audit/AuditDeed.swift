// What the audit log can say that somebody did. The raw value is what the log keeps for ever: a case may be added and
// its words bettered, its raw value never changes. A deed names a kind of thing, never what it held.

/// A kind of thing that leaves an entry in the audit log.
public enum AuditDeed: String, CaseIterable, Sendable {
    // In and out.
    case logIn = "log_in"
    case lockOut = "lock_out"
    case logOut = "log_out"
    case endSession = "end_session"
    case changePassword = "change_password"
    /// Looking from the side of work, or of the family.
    case chooseSide = "choose_side"
    case liftDelay = "lift_delay"

    // Families by the codes of their sheets.
    case issueCodeSheets = "issue_code_sheets"
    case openCodeSheet = "open_code_sheet"
    case addChild = "add_child"
    /// A guardian is none of that child any more.
    case endBond = "end_bond"

    // Looking.
    case read
    case readAudit = "read_audit"
    case export
    case print

    // Entries of pupils.
    case enterEntry = "enter_entry"
    case previewImport = "preview_import"
    case changeEntry = "change_entry"
    case revokeEntry = "revoke_entry"
    case verifyEntry = "verify_entry"
    case returnEntry = "return_entry"
    case attachDocument = "attach_document"
    case removeDocument = "remove_document"
    /// Destroying a file that was sent by mistake, not only taking it away.
    case destroyDocument = "destroy_document"
    /// Setting or lifting a wish not to be shown; which of the two is content.
    case changeWish = "change_wish"
    /// Asking a family to show again, and its answer; which answer is content.
    case askToShow = "ask_to_show"
    case answerRequest = "answer_request"
    case registerConsent = "register_consent"
    case withdrawConsent = "withdraw_consent"
    case noteRemoval = "note_removal"
    /// A pupil's goals, reflections and self-assessment.
    case writeOwnPart = "write_own_part"
    case assessSkills = "assess_skills"
    case writeRoute = "write_route"
    case noteConversation = "note_conversation"
    case changeConsentForm = "change_consent_form"

    // The book of events.
    case registerEvent = "register_event"
    case changeEvent = "change_event"
    case mergeEvents = "merge_events"
    case undoMerger = "undo_merger"
    case decideOrganiser = "decide_organiser"

    // The board and its papers.
    case fillBoard = "fill_board"
    case publishBoard = "publish_board"
    case issueCertificate = "issue_certificate"
    case printCertificate = "print_certificate"
    case revokeCertificate = "revoke_certificate"

    // People and classes.
    case previewRoster = "preview_roster"
    case changeClassList = "change_class_list"
    /// A pupil left the school, or went to another class; which of the two is content.
    case recordDeparture = "record_departure"
    case undoDeparture = "undo_departure"
    case createAccount = "create_account"
    case renewPassword = "renew_password"
    case changeRoles = "change_roles"
    case closeAccount = "close_account"
    case reopenAccount = "reopen_account"
    case addClass = "add_class"
    case appointTeacher = "appoint_teacher"
    case changeGroup = "change_group"

    // The school itself.
    case previewList = "preview_list"
    case changeSchool = "change_school"
    case changeSettings = "change_settings"
    case changeTerms = "change_terms"
    case previewScale = "preview_scale"
    case changeScale = "change_scale"
    case eraseRecord = "erase_record"

    // Done by the operator, with a command.
    case foundSchool = "found_school"
    case backUp = "back_up"
    case restore

    /// «вход», as a list names it.
    public var title: String {
        switch self {
        case .logIn: "вход"
        case .lockOut: "вход приостановлен после неверных попыток"
        case .logOut: "выход"
        case .endSession: "завершение сеанса"
        case .changePassword: "смена пароля"
        case .chooseSide: "переход между работой и семьёй"
        case .liftDelay: "разрешение войти сразу"
        case .issueCodeSheets: "печать листков с кодами"
        case .openCodeSheet: "ввод кода с листка"
        case .addChild: "добавление ребёнка по коду"
        case .endBond: "прекращение связи с представителем"
        case .read: "просмотр"
        case .readAudit: "просмотр журнала"
        case .export: "выгрузка"
        case .print: "печать"
        case .enterEntry: "внесение достижений"
        case .previewImport: "проверка таблицы достижений"
        case .changeEntry: "изменение достижения"
        case .revokeEntry: "отзыв достижения"
        case .verifyEntry: "подтверждение достижения"
        case .returnEntry: "возврат достижения"
        case .attachDocument: "приложение документа"
        case .removeDocument: "удаление документа у достижения"
        case .destroyDocument: "уничтожение файла документа"
        case .changeWish: "изменение пожелания о показе"
        case .askToShow: "просьба показать скрытое"
        case .answerRequest: "ответ на просьбу показать"
        case .registerConsent: "отметка согласий"
        case .withdrawConsent: "отзыв согласия"
        case .noteRemoval: "отметка о снятых копиях"
        case .changeConsentForm: "изменение текста согласия"
        case .registerEvent: "запись события в книгу"
        case .changeEvent: "изменение события"
        case .mergeEvents: "объединение событий"
        case .undoMerger: "отмена объединения событий"
        case .decideOrganiser: "изменение списка организаторов"
        case .writeOwnPart: "цели и размышления ученика"
        case .assessSkills: "взгляд на учебные умения"
        case .writeRoute: "запись в образовательный маршрут"
        case .noteConversation: "заметка о беседе"
        case .fillBoard: "заполнение доски"
        case .publishBoard: "публикация доски"
        case .issueCertificate: "выдача свидетельств"
        case .printCertificate: "печать свидетельств"
        case .revokeCertificate: "отзыв свидетельства"
        case .previewRoster: "проверка списка класса"
        case .changeClassList: "изменение списка класса"
        case .recordDeparture: "выбытие из класса"
        case .undoDeparture: "возвращение в класс"
        case .createAccount: "создание учётной записи"
        case .renewPassword: "выдача нового пароля"
        case .changeRoles: "изменение ролей"
        case .closeAccount: "закрытие учётной записи"
        case .reopenAccount: "открытие закрытой учётной записи"
        case .addClass: "добавление класса"
        case .appointTeacher: "назначение учителя"
        case .changeGroup: "изменение группы"
        case .previewList: "проверка списка"
        case .changeSchool: "изменение данных школы"
        case .changeSettings: "изменение настроек"
        case .changeTerms: "изменение учебных периодов"
        case .previewScale: "проверка новой шкалы баллов"
        case .changeScale: "изменение шкалы баллов"
        case .eraseRecord: "уничтожение данных"
        case .foundSchool: "создание школы"
        case .backUp: "резервная копия"
        case .restore: "восстановление из копии"
        }
    }
}

/// How a deed ended.
public enum AuditResult: String, CaseIterable, Sendable {
    /// It was done, and stands in the database.
    case done
    /// It was not allowed: the object is not for this person, or the password did not fit.
    case refused
    /// It was begun and did not succeed.
    case failed

    /// «выполнено», as a list names it.
    public var title: String {
        switch self {
        case .done: "выполнено"
        case .refused: "отказано"
        case .failed: "не удалось"
        }
    }
}
