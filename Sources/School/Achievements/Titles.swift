// The Russian words for levels, outcomes, forms, groups and states, as a person reads them. The raw values beside them
// are what the database stores and never change.

extension Level {
    /// «муниципальный».
    public var title: String {
        switch self {
        case .classroom: "классный"
        case .school: "школьный"
        case .municipal: "муниципальный"
        case .intermunicipal: "межмуниципальный"
        case .regional: "региональный"
        case .interregional: "межрегиональный"
        case .national: "всероссийский"
        case .international: "международный"
        }
    }
}

extension Outcome {
    /// «призёр», the same for a boy and a girl, as papers have it.
    public var title: String {
        switch self {
        case .participant: "участник"
        case .prizewinner: "призёр"
        case .winner: "победитель"
        }
    }
}

extension Attendance {
    /// «очно».
    public var title: String {
        switch self {
        case .inPerson: "очно"
        case .correspondence: "заочно"
        case .distance: "дистанционно"
        }
    }
}

extension Participation {
    /// «лично», «в команде».
    public var title: String {
        switch self {
        case .individual: "лично"
        case .team: "в команде"
        }
    }
}

extension ResultGroup {
    /// «учебные», as it agrees with «результаты».
    public var title: String {
        switch self {
        case .academic: "учебные"
        case .extracurricular: "внеурочные"
        case .additionalEducation: "дополнительное образование"
        case .personal: "личностные"
        case .metasubject: "метапредметные"
        }
    }
}

extension AchievementState {
    /// What its author reads beside the entry.
    public var title: String {
        switch self {
        case .draft: "черновик"
        case .submitted: "ждёт проверки"
        case .verifiedByClass: "подтверждено классом"
        case .verifiedBySchool: "подтверждено школой"
        case .returned: "возвращено с вопросом"
        case .revoked: "отозвано"
        }
    }
}
