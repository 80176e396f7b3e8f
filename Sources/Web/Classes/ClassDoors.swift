// The quick ways on the page of a class: what is done every month in sight, what is done once a year under «Ещё». A door
// stands there only where it opens for this viewer; who may open it is asked of Access, as the page behind it does.
import Mustache
import School
import Storage

extension ClassPage {
    /// The doors of every month.
    static func monthDoors(_ schoolClass: ClassRecord, _ month: Month, _ access: Access) -> [Door] {
        let (id, path) = (schoolClass.id, String(schoolClass.id.raw))
        var doors: [Door] = []
        if access.may(.enter, in: schoolClass) {
            doors.append(
                Door(title: "Внести событие", address: .path("classes", path, "events", "new"), icon: "ui-plus"))
        }
        if access.may(.verifyForClass, in: schoolClass) {
            doors.append(Door(title: "Неделя класса", address: .path("classes", path, "week"), icon: "ui-check"))
        }
        if access.may(.fillBoard, in: schoolClass) {
            doors.append(
                Door(title: "Доска за \(RussianDate.name(month))", address: BoardPath.edit(id, month), icon: "ui-board")
            )
        }
        return doors + [
            Door(title: "Все доски класса", address: BoardPath.boards(id), icon: "ui-eye"),
            Door(
                title: "Свидетельства", address: .path("classes", path, "certificates", month.iso), icon: "ui-paper"),
        ]
    }

    /// The doors that are opened seldom. The list and the accounts of a year that is over are closed.
    static func moreDoors(_ schoolClass: ClassRecord, _ access: Access) -> [Door] {
        let path = String(schoolClass.id.raw)
        let isOpenYear = schoolClass.year >= AcademicYear(containing: access.today)
        var doors: [Door] = []
        func add(_ title: String, _ address: URLText, _ icon: String, if isOpen: Bool) {
            if isOpen { doors.append(Door(title: title, address: address, icon: icon)) }
        }
        add(
            "Вставить из таблицы", .path("classes", path, "events", "import"), "ui-chart",
            if: access.may(.enter, in: schoolClass))
        add(
            "Список класса", .path("classes", path, "roster"), "ui-class",
            if: isOpenYear && access.may(.editClassList, in: schoolClass))
        add(
            "Доступ семей", .path("classes", path, "accounts"), "ui-user",
            if: isOpenYear && access.may(.printCodeSheets, in: schoolClass))
        add(
            "Согласия семей", .path("classes", path, "consents"), "ui-lock",
            if: access.may(.registerConsents, in: schoolClass))
        add(
            "Журнал действий", .path("classes", path, "audit"), "ui-eye",
            if: access.may(.readAudit, in: schoolClass))
        return doors
    }
}

extension Access {
    /// The page from which this viewer works on a class: the class itself, or its settings for the administrator.
    func place(of schoolClass: ClassRecord) -> Link {
        let path = String(schoolClass.id.raw)
        let address: URLText =
            may(.readRecord, in: schoolClass) ? .path("classes", path) : .path("school", "classes", path)
        return Link(title: schoolClass.title, address: address)
    }
}
