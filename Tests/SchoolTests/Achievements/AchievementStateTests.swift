import Testing

@testable import School

@Suite("Life of an achievement")
struct AchievementStateTests {
    @Test("It goes forward step by step, back with a question or after a change, and ends when revoked (§4.4)")
    func moves() {
        let allowed: [(AchievementState, AchievementState)] = [
            (.draft, .submitted), (.submitted, .verifiedByClass), (.submitted, .returned), (.submitted, .revoked),
            (.verifiedByClass, .verifiedBySchool), (.verifiedByClass, .submitted), (.verifiedByClass, .returned),
            (.verifiedByClass, .revoked), (.verifiedBySchool, .submitted), (.verifiedBySchool, .revoked),
            (.returned, .submitted), (.returned, .revoked),
        ]
        for from in AchievementState.allCases {
            for to in AchievementState.allCases {
                #expect(from.mayMove(to: to) == allowed.contains { $0 == (from, to) }, "\(from) to \(to)")
            }
        }
    }

    @Test("The stored words are those of the database")
    func stored() {
        #expect(
            AchievementState.allCases.map(\.rawValue) == [
                "draft", "submitted", "class_verified", "school_verified", "returned", "revoked",
            ])
    }
}
