// A form that was being typed when its session ended is not lost: the login page carries it on, and after the login its
// person sends it again with one button, under the token of the new session. Nothing is executed on the way.
//
// What is carried is what came with a right token of the session that ended, of the person who then logs in, unchanged:
// a mark under the key of the installation says so. Without it, another site could put words into the mouth of
// whoever logs in next, and a second person at the same computer would send what the first one typed.
import Crypto
import HTTP
import School

/// A form on its way through the login.
struct KeptForm {
    /// Where it is to be sent.
    let path: String
    let pairs: [(name: String, value: String)]
    let mark: String

    /// Bytes of a form that is carried; a longer one has to be sent anew.
    static let longest = 200_000
    private static let prefix = "kept:"

    /// Forms with a password, a code or nothing that was typed: a secret is never written back into a page (checklist B16).
    private static func isSecret(_ path: String) -> Bool {
        ["/password", "/session", "/join"].contains { path.hasPrefix($0) }
    }

    /// The form of a request whose session has ended; nil where it is not one that may be carried.
    ///
    /// A form with a file is not: the browser does not give the file twice.
    static func of(_ context: Context) throws -> KeptForm? {
        let configuration = context.site.configuration
        guard context.session == nil, context.request.method == .post,
            let ended = try Session.stored(of: context.request, in: context.records, configuration),
            !ended.record.user.isDisabled, let form = try? context.form(), form.files.isEmpty,
            (try? FormToken.check(context, cookie: ended.cookie)) != nil
        else { return nil }
        let pairs = form.pairs.filter { $0.name != FormToken.field }
        let path = context.request.path.text
        let size = pairs.reduce(path.utf8.count) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        guard size <= longest, pairs.count < 900, LocalPath.checked(path) == path, !isSecret(path) else { return nil }
        return KeptForm(
            path: path, pairs: pairs, mark: mark(path, pairs, ended.record.user.id, configuration.secret))
    }

    /// The form as the login page carried it; nil where it carried none.
    init?(carriedBy form: FormData) {
        guard let path = form["kept-path"], let mark = form["kept-mark"] else { return nil }
        self.path = path
        self.mark = mark
        pairs = form.pairs.filter { $0.name.hasPrefix(Self.prefix) }.map {
            (String($0.name.dropFirst(Self.prefix.count)), $0.value)
        }
    }

    private init(path: String, pairs: [(name: String, value: String)], mark: String) {
        (self.path, self.pairs, self.mark) = (path, pairs, mark)
    }

    /// Whether it is what that person had typed.
    func isOf(_ user: UserID, _ configuration: Configuration) -> Bool {
        let own = Self.mark(path, pairs, user, configuration.secret)
        return constantTimeEqual(Array(own.utf8), Array(mark.utf8)) && LocalPath.checked(path) == path
    }

    /// The hidden fields by which the login page carries it.
    var carriers: [HiddenField] {
        [HiddenField(name: "kept-path", value: path), HiddenField(name: "kept-mark", value: mark)]
            + pairs.map { HiddenField(name: Self.prefix + $0.name, value: $0.value) }
    }

    /// The hidden fields by which it is sent again.
    var fields: [HiddenField] { pairs.map { HiddenField(name: $0.name, value: $0.value) } }

    /// Lengths stand before the texts, so that no two forms are written alike. A browser may send another line break than
    /// it was given.
    private static func mark(
        _ path: String, _ pairs: [(name: String, value: String)], _ user: UserID, _ secret: [UInt8]
    ) -> String {
        var message = Array("kept\0\(user.raw)\0".utf8)
        for text in [path] + pairs.flatMap({ [$0.name, $0.value] }) {
            let text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
            message += Array("\(text.utf8.count):".utf8) + Array(text.utf8)
        }
        return Encoding.base64URL(HMACKey(secret).authenticate(message))
    }
}
