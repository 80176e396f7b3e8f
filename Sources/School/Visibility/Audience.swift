// A circle on a day. Consents have a term (design 4.7), so who may see a pupil beyond family and staff can only be asked
// for a day; a question without one does not compile. The day is given from outside: nothing here knows what today is.

/// Whom an answer is for, and on which day.
public struct Audience: Hashable, Sendable {
    /// The circle of §4.6.
    public let circle: Circle
    /// The day whose consents count; nil for the circles that need none.
    public let day: Day?

    /// The child and its guardians.
    public static let own = Audience(circle: .own, day: nil)
    /// The class teacher, the deputy, the head.
    public static let staff = Audience(circle: .staff, day: nil)
    /// Logged-in pupils and guardians of the class or school, on a day.
    public static func school(on day: Day) -> Audience { Audience(circle: .school, day: day) }
    /// Anyone, on a day.
    public static func `public`(on day: Day) -> Audience { Audience(circle: .public, day: day) }

    /// A circle on a day, where the circle is not known before.
    public init(_ circle: Circle, on day: Day) { self.init(circle: circle, day: circle <= .staff ? nil : day) }

    private init(circle: Circle, day: Day?) { (self.circle, self.day) = (circle, day) }
}
