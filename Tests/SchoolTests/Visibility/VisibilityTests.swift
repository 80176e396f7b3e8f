import Testing

@testable import School

@Suite("Who may see an entry")
struct VisibilityTests {
    let entry = EntryPrivacy(id: AchievementID(1), state: .verifiedByClass)
    let child = UserID(1)

    func circles(_ entry: EntryPrivacy, _ pupil: PupilPrivacy) -> [Circle] {
        Circle.allCases.filter { Visibility.mayShow(entry, of: pupil, in: $0) }
    }

    func open(_ discretions: Set<Discretion> = []) -> PupilPrivacy {
        PupilPrivacy(
            consents: Set(ConsentScope.allCases), publicFields: Set(PublicField.allCases), discretions: discretions)
    }

    @Test("Without any consent only the family sees it: no consent is assumed (§4.7)")
    func nothingAssumed() {
        #expect(circles(entry, PupilPrivacy()) == [.own])
    }

    @Test("Each circle needs its own consent, and no other gives it (§4.6)")
    func consents() {
        #expect(circles(entry, open()) == [.own, .staff, .school, .public])
        #expect(circles(entry, PupilPrivacy(consents: [.processing])) == [.own, .staff])
        #expect(circles(entry, PupilPrivacy(schoolHasDuty: true)) == [.own, .staff])
        #expect(circles(entry, PupilPrivacy(consents: [.school])) == [.own, .school])
        #expect(circles(entry, PupilPrivacy(consents: [.distribution], publicFields: [.result])) == [.own, .public])
        #expect(circles(entry, PupilPrivacy(publicFields: [.result])) == [.own])
    }

    @Test("To anyone only the fields that the consent names (§4.7)", arguments: PublicField.allCases)
    func fields(_ field: PublicField) {
        let pupil = PupilPrivacy(consents: [.distribution, .school], publicFields: [field])
        for other in PublicField.allCases {
            #expect(Visibility.mayShow(other, of: pupil, in: .public) == (other == field))
            #expect(Visibility.mayShow(other, of: pupil, in: .school))
            #expect(!Visibility.mayShow(other, of: pupil, in: .staff))
        }
        #expect(Visibility.mayShow(entry, of: pupil, in: .public) == (field == .result))
    }

    @Test("A wish hides from school and public what it covers, and nothing from family and staff (§4.6)")
    func discretion() {
        let other = EntryPrivacy(id: AchievementID(2), state: .verifiedBySchool)
        #expect(circles(entry, open([.everything(by: child)])) == [.own, .staff])
        #expect(circles(other, open([.everything(by: child)])) == [.own, .staff])
        #expect(circles(entry, open([.entry(AchievementID(1), by: child)])) == [.own, .staff])
        #expect(circles(other, open([.entry(AchievementID(1), by: child)])) == [.own, .staff, .school, .public])
        #expect(circles(entry, open([.points(by: child)])) == [.own, .staff, .school, .public])
        #expect(!Visibility.mayShowPupil(open([.everything(by: child)]), in: .school))
        #expect(!Visibility.mayShowPupil(open([.everything(by: child)]), in: .public))
        #expect(Visibility.mayShowPupil(open([.entry(AchievementID(1), by: child)]), in: .school))
    }

    @Test("Points are hidden by their own wish, and never shown where the entry is not (§4.6)")
    func points() {
        func circles(_ pupil: PupilPrivacy) -> [Circle] {
            Circle.allCases.filter { Visibility.mayShowPoints(of: entry, of: pupil, in: $0) }
        }
        #expect(circles(open()) == [.own, .staff, .school, .public])
        #expect(circles(open([.points(by: child)])) == [.own, .staff])
        #expect(circles(open([.entry(AchievementID(1), by: child)])) == [.own, .staff])
        #expect(circles(PupilPrivacy()) == [.own])
    }

    @Test("A paper is the child's without any consent; a wish takes words off it for others, never for the own family")
    func papers() {
        let sources: [PaperSource] = [.none, .entry(AchievementID(1)), .entry(AchievementID(2)), .unknown]
        func read(_ wishes: Set<Discretion>, in circle: Circle) -> [PaperSource] {
            sources.filter { Visibility.mayStandOnPaper($0, of: PupilPrivacy(discretions: wishes), in: circle) }
        }
        let one: Set<Discretion> = [.entry(AchievementID(1), by: child)]
        for circle in [Circle.own, .staff] {
            for wishes in [[], one, [.everything(by: child)]] as [Set<Discretion>] {
                #expect(read(wishes, in: circle) == sources)
            }
        }
        for circle in [Circle.school, .public] {
            #expect(read([], in: circle) == sources)
            #expect(read([.points(by: child)], in: circle) == sources)
            #expect(read(one, in: circle) == [.none, .entry(AchievementID(2))])
            #expect(read([.everything(by: child)], in: circle) == [])
        }
    }

    @Test("A family is asked only for what is hidden, and not again within thirty days, whatever it answered")
    func asking() throws {
        let asked = try #require(Day(iso: "2026-10-01"))
        let again = try #require(Day(iso: "2026-10-31"))
        #expect(ShowingRule.mayAsk(isHidden: true, lastAsked: nil, today: asked))
        #expect(!ShowingRule.mayAsk(isHidden: false, lastAsked: nil, today: asked))
        #expect(!ShowingRule.mayAsk(isHidden: true, lastAsked: asked, today: asked))
        #expect(!ShowingRule.mayAsk(isHidden: true, lastAsked: asked, today: again.adding(-1)))
        #expect(ShowingRule.mayAsk(isHidden: true, lastAsked: asked, today: again))
        #expect(!ShowingRule.mayAsk(isHidden: false, lastAsked: asked, today: again))
        #expect(ShowingReason.allCases.allSatisfy { !$0.title.isEmpty && !$0.sentence.isEmpty })
    }

    @Test("The entry's own mark is the widest circle it reaches (§4.6)")
    func mark() {
        for (count, mark) in Circle.allCases.enumerated() {
            let marked = EntryPrivacy(id: AchievementID(1), state: .verifiedByClass, mark: mark)
            #expect(circles(marked, open()) == Array(Circle.allCases.prefix(count + 1)))
        }
    }

    @Test("Only verified entries leave family and staff; a draft reaches no circle (§4.4)")
    func states() {
        for state in AchievementState.allCases {
            let expected: [Circle] =
                switch state {
                case .draft: []
                case .submitted, .returned, .revoked: [.own, .staff]
                case .verifiedByClass, .verifiedBySchool: [.own, .staff, .school, .public]
                }
            #expect(circles(EntryPrivacy(id: AchievementID(1), state: state), open()) == expected, "\(state)")
        }
    }

    @Test("Only the one who hid may show again (§4.6)")
    func lifting() {
        let hidden = Discretion.everything(by: child)
        let family: Set<UserID> = [child, UserID(2), UserID(3)]
        #expect(hidden.mayBeLifted(by: child, in: family))
        #expect(!hidden.mayBeLifted(by: UserID(2), in: family))
        #expect(!hidden.mayBeLifted(by: UserID(9), in: family))
        // The wish of somebody who has left the family is the family's, and nobody's else.
        #expect(hidden.mayBeLifted(by: UserID(2), in: [UserID(2), UserID(3)]))
        #expect(!hidden.mayBeLifted(by: child, in: [UserID(2), UserID(3)]))
        #expect(!hidden.mayBeLifted(by: UserID(9), in: [UserID(2), UserID(3)]))
        // Two who hid must both show again.
        let both = open([.points(by: child), .points(by: UserID(2))])
        #expect(both.discretions.count == 2)
        #expect(Discretion.entry(AchievementID(3), by: child).entry == AchievementID(3))
    }

    @Test("A card for anyone has the parts that the consent names, and none without name and class (§4.7)")
    func cardParts() {
        func parts(_ fields: Set<PublicField>, ribbon: Bool = true, _ wishes: Set<Discretion> = []) -> CardParts {
            let pupil = PupilPrivacy(consents: [.distribution], publicFields: fields, discretions: wishes)
            return Visibility.card(of: pupil, line: entry, ribbon: (ribbon, entry), in: .public)
        }
        let both: Set<PublicField> = [.name, .schoolClass]
        #expect(parts(Set(PublicField.allCases)) == CardParts(hasLine: true, hasRibbon: true))
        #expect(parts(both.union([.result])) == CardParts(hasLine: true, hasRibbon: false))
        #expect(parts(both.union([.nomination])) == CardParts(hasLine: false, hasRibbon: true))
        for fields in [both, [.name, .result], [.schoolClass, .result, .nomination], [.photo], []] {
            #expect(!parts(fields).isCard, "\(fields)")
        }
        #expect(!parts(both.union([.nomination]), ribbon: false).isCard, "a card is never empty")
        #expect(!parts(Set(PublicField.allCases), [.entry(AchievementID(1), by: child)]).isCard)
        #expect(!parts(Set(PublicField.allCases), [.everything(by: child)]).isCard)
        let atSchool = PupilPrivacy(consents: [.school])
        let whole = CardParts(hasLine: true, hasRibbon: true)
        #expect(Visibility.card(of: atSchool, line: nil, ribbon: (true, nil), in: .school) == whole)
        #expect(Visibility.card(of: PupilPrivacy(), line: nil, ribbon: (true, nil), in: .own) == whole)
    }

    @Test("A paper holds from its date to the last day of its term and not after it was closed (§4.7)")
    func terms() {
        let (from, until) = (Day(number: 20_000), Day(number: 20_010))
        func days(_ paper: ConsentPaper) -> [Int] { (19_998...20_012).filter { paper.holds(on: Day(number: $0)) } }
        #expect(days(ConsentPaper(.school, from: from, until: until)) == Array(20_000...20_010))
        #expect(days(ConsentPaper(.school, from: from)) == Array(20_000...20_012))
        #expect(days(ConsentPaper(.school, from: from, isClosed: true)).isEmpty)
        let papers = [
            ConsentPaper(.school, from: from, until: until),
            ConsentPaper(.distribution, from: from, until: until, fields: [.name]),
        ]
        #expect(PupilPrivacy(papers, on: until).consents == [.school, .distribution])
        #expect(PupilPrivacy(papers, on: until).publicFields == [.name])
        #expect(PupilPrivacy(papers, on: until.adding(1)) == PupilPrivacy())
    }

    @Test("A question about the circles that need consent names its day; for family and staff there is none")
    func audience() {
        let day = Day(number: 20_000)
        #expect(Audience(.school, on: day) == .school(on: day) && Audience(.public, on: day) == .public(on: day))
        #expect(Audience(.own, on: day) == .own && Audience(.staff, on: day) == .staff)
        #expect(Audience.own.day == nil && Audience.school(on: day).day == day)
    }

    @Test("Circles widen from the family to anyone")
    func order() {
        #expect(Circle.allCases.reversed().sorted() == [.own, .staff, .school, .public])
        #expect(ConsentScope.allCases.map(\.rawValue) == ["processing", "school", "distribution"])
    }
}
