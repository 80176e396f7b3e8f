// Dates (RFC 9110 §5.6.7) against an independent calendar.
import Foundation
import HTTP
import Testing

@Suite("HTTP date")
struct HTTPDateTests {
    static let now = HTTPDate(seconds: 1_790_000_000)

    @Test("dates agree with Foundation's calendar over 8000 years, there and back")
    func foundation() throws {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "GMT")
        formatter.calendar = Calendar(identifier: .iso8601)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        // From 1600 to 9600 in steps that share no factor with days, years or leap cycles.
        for step in 0..<20_000 {
            let seconds = -11_676_096_000 + Int64(step) * 12_622_801
            let text = String(decoding: HTTPDate(seconds: seconds).bytes, as: UTF8.self)
            #expect(text == formatter.string(from: Date(timeIntervalSince1970: TimeInterval(seconds))))
            #expect(HTTPDate(text, now: Self.now)?.seconds == seconds)
        }
    }

    @Test(
        "the three forms of one moment (RFC 9110 §5.6.7)",
        arguments: [
            "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
        ])
    func forms(_ text: String) {
        #expect(HTTPDate(text, now: Self.now)?.seconds == 784_111_777)
    }

    @Test("a two-digit year lies at most 50 years ahead")
    func century() {
        #expect(
            HTTPDate("Friday, 01-Jan-76 00:00:00 GMT", now: Self.now)?.value.description
                == "Wed, 01 Jan 2076 00:00:00 GMT")
        #expect(
            HTTPDate("Friday, 01-Jan-77 00:00:00 GMT", now: Self.now)?.value.description
                == "Sat, 01 Jan 1977 00:00:00 GMT")
    }

    @Test(
        "what is no date is nil",
        arguments: [
            "", "Sun, 06 Nov 1994 08:49:37", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 29 Feb 2100 00:00:00 GMT",
            "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 06 Nov 1994 08:60:00 GMT", "Sun, 06 Nov 1994 8:49:37 GMT",
            "Sun, 06 Foo 1994 08:49:37 GMT",
            "Sun, +6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 MSK", "Sunday, 06-Nov-1994 08:49:37 GMT", "0",
            "1994-11-06",
        ])
    func none(_ text: String) {
        #expect(HTTPDate(text, now: Self.now) == nil)
    }
}
