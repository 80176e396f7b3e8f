// What surrounds every page: the title, the ways of the viewer's role, the notice, the form token, the addresses of
// style sheets with their hashes. Decided here once; the layout template only prints it.
import HTTP
import Mustache
import School
import Storage

/// The surroundings of a page, as `layout.html` prints them.
struct Frame: Fields {
    /// What the browser's tab says, without the product's name.
    let title: String
    let schoolName: String
    let ways: [Way]
    let person: Person?
    /// The other side of a person who works here and has a child here; nil for everybody else.
    let otherSide: OtherSide?
    /// The sentence after a change.
    let notice: String?
    /// The token of every form on the page.
    let token: String
    let stylesheets: [Asset]
    /// What every page leaves out on paper; linked for print only.
    let printStyle: URLText
    let script: URLText
    /// What a field for the title of an event links besides.
    let eventScript: URLText
    /// The sprite of icons; a template adds `#name`.
    let sprite: URLText
    let icon: URLText
    let isDemo: Bool

    static let fields: [Field<Frame>] = [
        .text("title") { $0.title }.unusedAllowed,
        .text("schoolName") { $0.schoolName }.unusedAllowed,
        .list("ways") { $0.ways }.unusedAllowed,
        .optionalObject("person") { $0.person }.unusedAllowed,
        .optionalObject("otherSide") { $0.otherSide }.unusedAllowed,
        .optional("notice") { $0.notice }.unusedAllowed,
        .text("token") { $0.token }.unusedAllowed,
        .list("stylesheets") { $0.stylesheets }.unusedAllowed,
        .url("printStyle") { $0.printStyle }.unusedAllowed,
        .url("script") { $0.script }.unusedAllowed,
        .url("eventScript") { $0.eventScript }.unusedAllowed,
        .url("sprite") { $0.sprite }.unusedAllowed,
        .url("icon") { $0.icon }.unusedAllowed,
        .flag("isDemo") { $0.isDemo }.unusedAllowed,
    ]

    /// One way in the bar of the role.
    struct Way: Fields {
        let title: String
        let address: URLText
        let icon: String
        let isCurrent: Bool

        static let fields: [Field<Way>] = [
            .text("title") { $0.title }, .url("address") { $0.address }, .text("icon") { $0.icon },
            .flag("isCurrent") { $0.isCurrent },
        ]
    }

    /// Who is logged in.
    struct Person: Fields {
        let name: String
        let role: String

        static let fields: [Field<Person>] = [.text("name") { $0.name }, .text("role") { $0.role }]
    }

    /// What the switch of a person with two sides leads to.
    struct OtherSide: Fields {
        let side: Side

        static let fields: [Field<OtherSide>] = [
            .text("value") { $0.side.rawValue }, .text("title") { $0.side.title },
            .text("icon") { $0.side == .family ? "ui-user" : "ui-class" },
        ]
    }

    /// A style sheet with its content hash.
    struct Asset: Fields {
        let address: URLText

        static let fields: [Field<Asset>] = [.url("address") { $0.address }]
    }
}

extension Frame {
    static let styles = [
        "/css/base.css", "/css/layout.css", "/css/forms.css", "/css/pages.css", "/css/board.css", "/css/papers.css",
        "/css/portfolio.css",
    ]

    /// The frame of a page.
    ///
    /// - Parameter way: the first segment of the way that the page belongs to, so that the bar can mark it.
    init(_ title: String, _ context: Context, way: Ways.Key? = nil) throws {
        self.title = title
        let site = context.site
        let viewer = context.session == nil ? nil : try context.viewer()
        let school = try viewer?.school.flatMap { try context.records.schools.find($0) }
        schoolName = school?.shortName ?? ""
        ways = try viewer.map { try Ways.of($0, context, current: way) } ?? []
        person = viewer.map { Person(name: context.session?.user.name.addressing ?? "", role: $0.roleTitle) }
        let shown = context.session?.side ?? .staff
        otherSide = context.sides.count > 1 ? OtherSide(side: shown == .staff ? .family : .staff) : nil
        notice = context.arrivedNotice?.text
        token = context.formToken
        stylesheets = Frame.styles.map { Asset(address: site.asset($0)) }
        printStyle = site.asset("/css/print.css")
        script = site.asset("/js/app.js")
        eventScript = site.asset("/js/events.js")
        sprite = site.asset("/icons/sprite.svg")
        icon = site.asset("/favicon.svg")
        isDemo = site.configuration.isDemo
    }
}

extension Site {
    /// The address of a file of `Public/`, with its content hash where the server knows one.
    func asset(_ path: String) -> URLText {
        URLText(configuration.asset(path)) ?? URLText.path()
    }
}
