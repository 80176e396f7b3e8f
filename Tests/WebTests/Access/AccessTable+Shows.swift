// What every page that is read must show to whoever gets it: a page that answers 200 with nothing in it is no page.
// What must not show is the matter of AccessTableTests (names) and of the features' own tests.

extension AccessTable {
    /// By pattern, texts that must stand in the answer for each viewer that gets 200.
    static let shows: [String: [String]] = [
        "/login": ["Здравствуйте", "name=\"password\""],
        "/password": ["Смена пароля", "Не короче 10 знаков"],
        "/up": ["ok"],
        "/ready": ["ok"],
        "/privacy": ["О персональных данных", "Как отозвать согласие"],
        "/home": ["<main"],
        // Files, looked at by ServingTests.
        "/attachments/:attachment": [],
        "/attachments/:attachment/preview": [],
        "/classes": ["Классы", "7 «А»"],
        "/classes/:class": ["7 «А»", "Акимов", "Ёлкин", "Семёнова", "Яковлева"],
        "/classes/:class/events/new": ["Новое событие", "Акимов", "Семёнова", "победитель"],
        "/classes/:class/events/import": ["Достижения из таблицы", "<textarea"],
        "/students/:student/entries/new": ["Новое достижение", "Семёнова"],
        "/classes/:class/boards": ["Доски класса 7 «А»"],
        "/classes/:class/boards/:month": ["Октябрь", "Семёнова Анна"],
        "/classes/:class/boards/:month/hall": ["Октябрь", "7 «А»"],
        "/classes/:class/boards/:month/edit": ["Доска за октябрь", "Акимов", "Яковлева", "Опубликовать"],
        "/students": ["Найти ученика", "<input"],
        "/students/:student": ["Семёнова Анна Романовна"],
        "/students/:student/shown": ["Что видят другие", "Семёнова Анна"],
        "/entries/:entry": ["Кросс нации", "Семёнова"],
        "/entries/:entry/edit": ["Исправить запись", "Кросс нации"],
        "/classes/:class/waiting": ["Ждут проверки"],
        "/verification": ["Проверка от школы"],
        "/classes/:class/consents": ["Согласия", "Акимов", "Яковлева"],
        "/classes/:class/roster": ["Список класса", "Акимов", "type=\"file\""],
        "/classes/:class/accounts": ["Доступ семей", "Акимов"],
        "/users": ["Учётные записи", "Волкова"],
        "/users/new": ["Новая учётная запись", "name=\"login\""],
        "/users/:user": ["Волкова Ольга Петровна", "классный руководитель"],
        "/school/classes": ["Классы", "7 «А»", "7 «Б»"],
        "/school/classes/:class": ["7 «А»", "Волкова"],
        "/classes/:class/certificates/:month": ["Свидетельства за октябрь", "Семёнова"],
        "/classes/:class/certificates/:month/print": ["Семёнова", "ДУ-2026/27-0001", "<svg"],
        "/certificates/:certificate": ["ДУ-2026/27-0001", "Анна"],
        "/check/:code": ["Действительно", "ДУ-2026/27-0001", "Школа № 12"],
        "/ratings": ["Рейтинг", "<select"],
        "/ratings/file": ["\u{FEFF}", ";"],
    ]
}
