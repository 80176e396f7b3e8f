import Testing

@testable import School

@Suite("Who meets a pupil's own part (S2 1.3)")
struct OwnPartVisibilityTests {
    private let entry = EntryPrivacy(id: AchievementID(5), state: .verifiedByClass)
    private let agreed = PupilPrivacy(consents: [.school], schoolHasDuty: true)

    private func circles(_ item: OwnItemPrivacy, _ pupil: PupilPrivacy) -> [Circle] {
        Circle.allCases.filter { Visibility.mayShow(item, of: pupil, in: $0) }
    }

    @Test("without the child's word nobody but family and staff, with it the school, and never anybody else")
    func shown() {
        #expect(circles(OwnItemPrivacy(isShown: false), agreed) == [.own, .staff])
        #expect(circles(OwnItemPrivacy(isShown: true), agreed) == [.own, .staff, .school])
        let all = PupilPrivacy(
            consents: Set(ConsentScope.allCases), publicFields: Set(PublicField.allCases), schoolHasDuty: true)
        #expect(circles(OwnItemPrivacy(isShown: true), all) == [.own, .staff, .school])
    }

    @Test("a shown item stays with family and staff while the child may not be shown at all")
    func hiddenChild() {
        let item = OwnItemPrivacy(isShown: true)
        #expect(circles(item, PupilPrivacy(schoolHasDuty: true)) == [.own, .staff])
        let wish = Discretion.everything(by: UserID(1))
        #expect(
            circles(item, PupilPrivacy(consents: [.school], discretions: [wish], schoolHasDuty: true))
                == [.own, .staff])
        #expect(
            circles(
                item, PupilPrivacy(consents: [.school], discretions: [.points(by: UserID(1))], schoolHasDuty: true))
                == [.own, .staff, .school])
    }

    @Test("a reflection goes with its entry: hidden with it, and not met before it is verified")
    func reflection() {
        #expect(circles(OwnItemPrivacy(isShown: true, entry: entry), agreed) == [.own, .staff, .school])
        let hidden = PupilPrivacy(
            consents: [.school], discretions: [.entry(entry.id, by: UserID(1))], schoolHasDuty: true)
        #expect(circles(OwnItemPrivacy(isShown: true, entry: entry), hidden) == [.own, .staff])
        #expect(circles(OwnItemPrivacy(isShown: true), hidden) == [.own, .staff, .school])
        let waiting = EntryPrivacy(id: entry.id, state: .submitted)
        #expect(circles(OwnItemPrivacy(isShown: true, entry: waiting), agreed) == [.own, .staff])
    }
}
