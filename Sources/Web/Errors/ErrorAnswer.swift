// From what a handler threw to the page that a person reads. The private half (the log line) names the place and
// SQLite's code; the public half never does. Neither holds personal data.
import HTTP
import Mustache
import School
import Storage

/// The words of an error page.
struct ErrorWords {
    let status: Status
    let title: String
    let explanation: String
    let advice: String

    static let notFound = ErrorWords(
        status: .notFound, title: "Такой страницы нет",
        explanation: "Возможно, адрес набран с ошибкой, страницу перенесли или она открыта не для всех.",
        advice: "Вернитесь на главную и найдите нужное оттуда.")
    static let badRequest = ErrorWords(
        status: .badRequest, title: "Адрес или форма с ошибкой",
        explanation: "Мы не смогли прочитать этот запрос, поэтому ничего не изменилось.",
        advice: "Вернитесь назад и попробуйте ещё раз.")
    static let forged = ErrorWords(
        status: .forbidden, title: "Страница устарела",
        explanation: "Форма была открыта слишком давно или в другом окне вы уже вышли. Ничего не изменилось.",
        advice: "Вернитесь назад, обновите страницу и отправьте форму ещё раз: набранное обычно остаётся в полях.")
    static let tooLarge = ErrorWords(
        status: .contentTooLarge, title: "Слишком большой файл или форма",
        explanation: "Мы принимаем не всё сразу, поэтому ничего не сохранили.",
        advice: "Разделите файл на части или уменьшите его и отправьте снова.")
    static let busy = ErrorWords(
        status: .serviceUnavailable, title: "Сейчас слишком много обращений",
        explanation: "Отправленное пока не сохранено, но и ничего не потеряно.",
        advice: "Подождите несколько секунд и отправьте форму ещё раз.")
    static let full = ErrorWords(
        status: .insufficientStorage, title: "На сервере кончилось место",
        explanation: "Ничего не сохранено, но и ничего не потеряно.", advice: "Сообщите администратору школы.")
    static let changedMeanwhile = ErrorWords(
        status: .conflict, title: "Это уже изменил кто-то другой",
        explanation:
            "Пока страница была открыта, здесь что-то изменили. Чтобы ничего не затереть, ваше изменение не сохранено.",
        advice: "Вернитесь назад, посмотрите на новое состояние и повторите изменение, если оно ещё нужно.")
    static let unexpected = ErrorWords(
        status: .internalServerError, title: "У нас что-то сломалось",
        explanation: "Это наша ошибка, не ваша. То, что было сохранено раньше, на месте.",
        advice: "Попробуйте ещё раз. Если не поможет, назовите администратору номер ошибки.")
    static let methodNotAllowed = ErrorWords(
        status: .methodNotAllowed, title: "Так эту страницу открыть нельзя",
        explanation: "Страница есть, но она не принимает такой запрос. Ничего не изменилось.",
        advice: "Откройте её обычной ссылкой.")
}

enum ErrorAnswer {
    /// The answer to a request that threw.
    static func make(for error: any Error, _ context: Context) -> Response {
        switch error {
        case Refusal.login:
            if let kept = try? KeptForm.of(context), let answer = try? LoginController.keep(kept, context) {
                return answer
            }
            return toLogin(context)
        case Refusal.notFound:
            return page(.notFound, context)
        case Refusal.badRequest:
            return page(.badRequest, context)
        case Refusal.forged:
            context.site.configuration.log(31, "request \(number(of: context)): form refused, token or origin")
            return page(.forged, context, isLogged: true)
        case let error as FormError:
            return page(error.status == .contentTooLarge ? .tooLarge : .badRequest, context)
        case StorageError.changedMeanwhile, StorageError.settledMonth:
            return page(.changedMeanwhile, context)
        default:
            if Database.isBusy(error) { return page(.busy, context) }
            if Database.isFull(error) { return full(context) }
            context.site.configuration.log(32, "request \(number(of: context)) failed: \(Database.describe(error))")
            return page(.unexpected, context, isLogged: true)
        }
    }

    /// A change that found no space, for its rows or for its paper.
    private static func full(_ context: Context) -> Response {
        context.site.configuration.log(33, "request \(number(of: context)): not kept, no space")
        return page(.full, context, isLogged: true)
    }

    /// To the login page, and back here after it; a form that cannot be kept is lost, its page is not.
    private static func toLogin(_ context: Context) -> Response {
        let path = context.request.path.text
        guard context.request.method.isSafe, path != "/" else { return .redirect(to: "/login") }
        let target = context.request.target.query.map { path + "?" + $0 } ?? path
        return .redirect(to: URLText.path("login", query: ["next": target]).text)
    }

    /// What the page and the log line of a request share.
    private static func number(of context: Context) -> String {
        String(context.request.id, radix: 36, uppercase: true)
    }

    /// The page of an error. If even its frame cannot be made, the words alone are sent.
    ///
    /// - Parameter isLogged: whether a line with the request's number stands in the log already.
    static func page(_ words: ErrorWords, _ context: Context, isLogged: Bool = false) -> Response {
        var response: Response
        let number = number(of: context)
        if !isLogged { context.site.configuration.log(34, "request \(number) refused: \(words.status.code)") }
        if let frame = try? Frame(words.title, context) {
            let page = ErrorPage(
                frame: frame, status: words.status.code, title: words.title, explanation: words.explanation,
                advice: words.advice, number: number)
            response = context.render(\.error, page, status: words.status)
        } else {
            response = .text(
                "\(words.title). \(words.explanation) \(words.advice) Номер для администратора: \(number)",
                status: words.status)
        }
        if words.status == .serviceUnavailable { response.fields.set(.retryAfter, "5") }
        return response
    }
}
