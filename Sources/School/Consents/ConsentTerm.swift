// The last day that a new consent is proposed with, and what a typed one may be. Every term ends by itself on its day.

/// The term of a consent.
public enum ConsentTerm {
    /// The last day that the form proposes for a paper of that date: distribution is agreed anew every academic year,
    /// the others hold while the child learns here.
    public static func proposed(_ scope: ConsentScope, from day: Day) -> Day? {
        scope == .distribution ? AcademicYear(containing: day).period.last : nil
    }

    /// What is wrong with a term, in words for a form; nil where nothing is.
    public static func problem(from: Day, until: Day?) -> String? {
        guard let until else { return nil }
        if until < from { return "Срок кончается раньше даты бумаги." }
        return until.number - from.number > 12 * 366 ? "Дольше, чем ребёнок учится в школе." : nil
    }
}
