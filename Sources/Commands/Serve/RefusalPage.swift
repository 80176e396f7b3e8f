// The page that a person sees when the server itself refuses, before the site was asked. It depends on nothing: neither
// the database nor a template has to work for it.
import HTTP

enum RefusalPage {
    /// The page for a status, with the number that its log line has too.
    static func response(_ status: Status, number: String) -> Response {
        let (title, advice) = words(status.code)
        let page = """
            <!DOCTYPE html>
            <html lang="ru">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title) — Доска успешности</title>
            <link rel="stylesheet" href="/css/base.css">
            </head>
            <body>
            <main>
            <h1>\(title)</h1>
            <p>\(advice)</p>
            <p>Номер для администратора: \(number)</p>
            <p><a href="/">На главную</a></p>
            </main>
            </body>
            </html>

            """
        return .html(Array(page.utf8), status: status)
    }

    private static func words(_ code: Int) -> (title: String, advice: String) {
        switch code {
        case 408: ("Запрос шёл слишком долго", "Связь прервалась, ничего не изменилось. Отправьте ещё раз.")
        case 413:
            (
                "Слишком большой файл или форма",
                "Ничего не сохранено. Уменьшите файл или разделите его и отправьте снова."
            )
        case 414, 431: ("Слишком длинный адрес", "Откройте страницу обычной ссылкой.")
        case 503:
            (
                "Сейчас очень много посетителей",
                "Ваш запрос не выполнен, ничего не потеряно. Повторите через несколько секунд."
            )
        case 507: ("На сервере кончилось место", "Ничего не сохранено. Сообщите администратору школы.")
        case 500: ("У нас что-то сломалось", "То, что было сохранено раньше, на месте. Попробуйте ещё раз.")
        default:
            ("Запрос с ошибкой", "Мы не смогли его прочитать, ничего не изменилось. Откройте страницу обычной ссылкой.")
        }
    }
}
