// Pictures of diplomas for the demo school, drawn here: a frame, a heading, lines in place of words, a seal. They show
// how papers look on a page and resemble nobody's. Each is a little different, so that none seems to be sent in twice.
import Media
import School
import Storage

extension DemoBuilder {
    /// Puts a picture beside some of the certified entries of the last weeks.
    func attachPicture(
        to entry: AchievementID, _ outcome: Outcome, age: Int, by author: UserID, at instant: Int64
    ) throws {
        var mixer = Mixer(plan.number, Int(entry.raw))
        guard plan.hasAccounts, age < 90, outcome != .participant, mixer.happens(600) else { return }
        let drawing = DemoDiploma(number: Int(entry.raw), isGold: outcome == .winner)
        let file = try files.keep(try Media.clean(drawing.picture(scale: 3)))
        let preview = try files.keep(try Media.clean(drawing.picture(scale: 1)))
        _ = try transaction.attach(file, preview: preview, to: entry, by: author, at: instant)
    }
}

/// A picture of a diploma.
struct DemoDiploma {
    let number: Int
    let isGold: Bool

    /// The file, 160 by 226 points times the scale.
    func picture(scale: Int) -> [UInt8] {
        var mixer = Mixer(number)
        var sheet = PNGPicture(
            width: 160 * scale, height: 226 * scale,
            palette: [0xFFFDF7, isGold ? 0xB8892B : 0x1F5FA8, 0x5A6070, 0xB3541E])
        func fill(_ columns: Range<Int>, _ rows: Range<Int>, _ colour: Int) {
            sheet.fill(
                columns.lowerBound * scale..<columns.upperBound * scale,
                rows.lowerBound * scale..<rows.upperBound * scale, colour: colour)
        }
        func centred(_ width: Int, _ top: Int, _ height: Int, _ colour: Int) {
            fill(80 - width / 2..<80 + width / 2, top..<top + height, colour)
        }
        fill(6..<154, 6..<220, 1)
        fill(9..<151, 9..<217, 0)
        fill(12..<148, 12..<214, 1)
        fill(13..<147, 13..<213, 0)
        centred(96, 38, 12, 1)
        centred(60, 56, 3, 2)
        for line in 0..<5 { centred(mixer.number(in: 30...54) * 2, 84 + 12 * line, 4, 2) }
        centred(mixer.number(in: 36...50) * 2, 150, 7, 3)
        fill(26..<26 + mixer.number(in: 28...40), 188..<190, 2)
        // A seal: rows of a disc.
        for row in -13...13 {
            let half = Int(Double(13 * 13 - row * row).squareRoot())
            fill(118 - half..<118 + half + 1, 186 + row..<187 + row, 1)
        }
        for row in -9...9 {
            let half = Int(Double(9 * 9 - row * row).squareRoot())
            fill(118 - half..<118 + half + 1, 186 + row..<187 + row, 0)
        }
        centred(2 + number % 60 * 2, 205, 1, 2)
        return sheet.bytes
    }
}
