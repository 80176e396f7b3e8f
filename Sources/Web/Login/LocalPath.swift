// Where a form may send the browser afterwards: a path of this site and nothing else (checklist E30, CWE-601).

enum LocalPath {
    /// The path where it is one of this site; otherwise the home page.
    ///
    /// `//host`, `/\host` and addresses with control characters would leave the site in some browsers.
    static func checked(_ text: String?) -> String {
        guard let text, text.utf8.count <= 500, text.utf8.first == 47 else { return "/" }
        let second = text.utf8.dropFirst().first
        guard second != 47, second != 92, text.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != 92 }) else { return "/" }
        return text
    }
}
