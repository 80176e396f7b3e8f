// The device of a session in plain words, so that a person recognises it: «Телефон с Android, Chrome». Only the words are
// kept: what a browser tells of itself besides would tell people apart.

enum Device {
    /// The words for a User-Agent field; what nothing is known of is a device.
    static func words(_ agent: String?) -> String {
        guard let agent else { return "Неизвестное устройство" }
        let kind = kinds.first { agent.contains($0.mark) }?.words
        let browser = browsers.first { agent.contains($0.mark) }?.words
        switch (kind, browser) {
        case (let kind?, let browser?): return "\(kind), \(browser)"
        case (let kind?, nil): return kind
        case (nil, let browser?): return "Устройство, \(browser)"
        case (nil, nil): return "Неизвестное устройство"
        }
    }

    /// The first mark that is found tells: a phone with Android calls itself Linux too.
    private static let kinds = [
        (mark: "iPhone", words: "iPhone"), (mark: "iPad", words: "iPad"), (mark: "Android", words: "Телефон с Android"),
        (mark: "Windows", words: "Компьютер с Windows"), (mark: "Macintosh", words: "Компьютер Mac"),
        (mark: "Linux", words: "Компьютер с Linux"),
    ]

    /// The first mark that is found tells: most browsers call themselves Chrome, and Chrome calls itself Safari.
    private static let browsers = [
        (mark: "YaBrowser", words: "Яндекс Браузер"), (mark: "Edg", words: "Edge"), (mark: "OPR/", words: "Opera"),
        (mark: "Firefox", words: "Firefox"), (mark: "Chrome", words: "Chrome"), (mark: "Safari", words: "Safari"),
    ]
}
