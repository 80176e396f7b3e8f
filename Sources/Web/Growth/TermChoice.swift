// Which term a page of growth is about: the one asked for, else the one that runs. Offered are the terms of this year and
// those of earlier ones that hold something.
import Mustache
import School
import Storage

/// The term of a page, and the others that may be chosen.
struct TermChoice {
    let chosen: TermKey
    /// In order of time.
    let offered: [TermKey]
    /// Whether it is of the present academic year: what is past is read, not written.
    let isPresent: Bool

    /// - Parameters:
    ///   - code: what the address or the form asks for.
    ///   - known: the terms that hold something.
    /// - Throws: `Refusal.notFound` for a term that is not offered.
    init(_ code: String?, of school: SchoolID, known: [TermKey], _ records: Records, on today: Day) throws {
        let year = AcademicYear(containing: today)
        let all = try records.terms.all(of: school, year: year)
        // A school may keep two kinds; a pupil sets goals by the one that comes first.
        let terms = all.filter { $0.kind == all.first?.kind }
        let running = terms.last { $0.period.first <= today } ?? terms.first
        guard let running else { throw Refusal.notFound }
        let present = terms.map(TermKey.init)
        let past = Set(known).subtracting(present)
        let keys = past.sorted(by: TermChoice.precedes) + present
        offered = keys
        let asked = try code.map { code in
            guard let key = TermKey(code: code), keys.contains(key) else { throw Refusal.notFound }
            return key
        }
        chosen = asked ?? TermKey(running)
        isPresent = chosen.year == year
    }

    /// Links to the same page for each term offered.
    func links(_ address: (String) -> URLText) -> [Link] {
        offered.map { key in
            let year = key.year == offered.last?.year ? "" : " \(key.year.label)"
            return Link(title: key.title + year, address: address(key.code), isCurrent: key == chosen)
        }
    }

    private static func precedes(_ a: TermKey, _ b: TermKey) -> Bool {
        if a.year != b.year { return a.year < b.year }
        return a.kind == b.kind ? a.number < b.number : a.kind.rawValue < b.kind.rawValue
    }
}
