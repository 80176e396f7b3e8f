// check-templates: compiles every template against the page that declares its fields, as a start would, and says where
// the first one does not fit. Needs no data.
import Web

enum CheckTemplatesCommand {
    static let declaration = Command(
        "check-templates", "проверить шаблоны страниц", flags: SitePlaces.flags
    ) { arguments, terminal in
        let templates = try SitePlaces(arguments).readTemplates()
        try Site.check(templates: templates)
        terminal.say("шаблонов проверено: \(templates.count), ошибок нет")
    }
}
