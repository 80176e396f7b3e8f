// The pages of the school's data: how it stands, and the form.
import Mustache
import School
import Storage

/// The school and the ways from it.
struct SchoolDataPage: Page {
    let frame: Frame
    let school: SchoolRecord
    let mayChange: Bool
    let mayGroup: Bool
    let mayErase: Bool
    let mayWord: Bool
    let mayReadLog: Bool
    let mayReadScale: Bool

    static let template = "school/show"
    static let fields: [Field<SchoolDataPage>] = [
        .object("frame") { $0.frame }, .text("shortName") { $0.school.shortName }, .flag("mayChange") { $0.mayChange },
        .flag("mayGroup") { $0.mayGroup },
        .flag("mayErase") { $0.mayErase }, .flag("mayWord") { $0.mayWord },
        .flag("mayReadLog") { $0.mayReadLog }, .flag("mayReadScale") { $0.mayReadScale },
        .list("items") { page in
            SchoolDataForm.Item.allCases.map { SchoolDataItem(title: $0.title, text: $0.text(of: page.school)) }
        },
        .flag("lacksNumbers") { $0.school.details.inn.isEmpty || $0.school.details.ogrn.isEmpty },
    ]
}

/// One text of the school.
struct SchoolDataItem: Fields {
    let title: String
    let text: String

    static let fields: [Field<SchoolDataItem>] = [
        .text("title") { $0.title }, .text("text") { $0.text.isEmpty ? "не указано" : $0.text },
    ]
}

/// The form.
struct SchoolDataFormPage: Page {
    let frame: Frame
    let form: SchoolDataForm

    static let template = "school/edit"
    static let fields: [Field<SchoolDataFormPage>] = [
        .object("frame") { $0.frame }, .flag("isRefused") { $0.form.hasProblem },
        .list("items") { page in SchoolDataForm.Item.allCases.map { SchoolDataField(item: $0, form: page.form) } },
    ]
}

/// One field of the form.
struct SchoolDataField: Fields {
    let item: SchoolDataForm.Item
    let form: SchoolDataForm

    static let fields: [Field<SchoolDataField>] = [
        .text("name") { $0.item.rawValue }, .text("title") { $0.item.title }, .text("value") { $0.form[$0.item] },
        .flag("isRequired") { $0.item.isRequired },
        .optional("hint") { $0.item.hint.isEmpty ? nil : $0.item.hint },
        .optional("problem") { $0.form.problems[$0.item] },
    ]
}
