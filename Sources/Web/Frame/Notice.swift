// The one sentence that a page shows after a change: "28 pupils saved". It travels in a short cookie as a code and a
// number, never as text, so that nobody can put words into it.
import HTTP
import School

/// What has just been done.
struct Notice: Equatable {
    /// What was done; the raw value is what the cookie holds.
    enum Event: String, CaseIterable {
        case loggedOut
        case passwordChanged
        case rosterSaved
        case entriesSaved
        case entriesSubmitted
        case entrySaved
        case entrySubmitted
        case entryRevoked
        case entryVerified
        case entriesVerified
        case entryReturned
        case documentAdded
        case documentRemoved
        case documentDestroyed
        case nothingChanged
        case boardSaved
        case boardPublished
        case certificatesIssued
        case certificateRevoked
        case consentsSaved
        case consentWithdrawn
        case copiesRemoved
        case consentFormSaved
        case hidden
        case shown
        case stillHidden
        case keptHidden
        case askedToShow
        case accountAdded
        case accountChanged
        case classAdded
        case classChanged
        case joined
        case childAdded
        case bondEnded
        case sessionsEnded
        case delayLifted
        case classesAdded
        case staffSaved
        case schoolSaved
        case settingsSaved
        case termsSaved
        case scaleSaved
        case minutesSaved
        case recordErased
        case entriesUndone
        case entriesUndoneInPart
        case nothingUndone
        case eventRegistered
        case eventKnown
        case eventSaved
        case eventsMerged
        case mergerUndone
        case organiserDecided
        case goalAdded
        case goalSaved
        case goalReached
        case reflectionSaved
        case skillsSaved
        case ownPartShown
        case ownPartKept
        case routeSaved
        case conversationSaved
        case groupAdded
        case groupChanged
        case groupJoined
        case departed
        case transferred
        case departureUndone
    }

    let event: Event
    /// How many; zero where the sentence has no number.
    let count: Int

    init(_ event: Event, _ count: Int = 0) { (self.event, self.count) = (event, count) }

    /// The sentence for a person.
    var text: String {
        switch event {
        case .loggedOut: "Вы вышли. До встречи!"
        case .passwordChanged: "Пароль изменён. На других устройствах нужно будет войти заново."
        case .rosterSaved:
            count == 0
                ? "Все из этого списка уже в классе — никто не добавлен." : "Добавлено: \(Plural.count(count, .pupil))."
        case .entriesSaved:
            count == 0
                ? "Ничего не добавлено: всё это уже записано."
                : "Готово: сохранено \(Plural.count(count, .achievement))."
        case .entriesSubmitted: "Спасибо! Классному руководителю передано: \(Plural.count(count, .achievement))."
        case .entrySaved: "Достижение сохранено."
        case .entrySubmitted: "Спасибо! Достижение передано классному руководителю."
        case .entryRevoked: "Достижение отозвано. История сохранена."
        case .entryVerified: "Достижение подтверждено."
        case .entriesVerified: "Готово: подтверждено — \(Plural.count(count, .achievement))."
        case .entryReturned: "Достижение возвращено автору с вашим пояснением."
        case .documentAdded: "Документ приложен."
        case .documentRemoved: "Документ убран. В истории осталось, что он был."
        case .documentDestroyed: "Файл уничтожен. В истории осталось, что он был и почему его нет."
        case .nothingChanged: "Изменений не было."
        case .boardSaved: "Доска сохранена."
        case .boardPublished: "Доска опубликована — родители увидят её сейчас."
        case .certificatesIssued:
            count == 0
                ? "Новых свидетельств нет: у всех они уже есть."
                : "Готово: \(Plural.count(count, .document)). Можно печатать."
        case .certificateRevoked: "Документ отозван. По коду на нём теперь видно, что он недействителен."
        case .consentsSaved: "Согласия записаны и уже действуют."
        case .consentWithdrawn: "Согласие отозвано и больше не действует. Вот расписка."
        case .copiesRemoved: "Отмечено: снято."
        case .consentFormSaved: "Новая редакция сохранена. Прежние бумаги помнят свою."
        case .hidden: "Скрыто. Другие этого больше не видят."
        case .shown: "Снова показано тем, кому можно видеть."
        case .stillHidden: "Вы больше не скрываете. Остаётся скрытым: так решил и другой человек из семьи."
        case .keptHidden: "Остаётся скрытым. Учитель увидит ваш ответ."
        case .askedToShow: "Просьба передана семье. Решает она."
        case .accountAdded: "Учётная запись создана."
        case .accountChanged: "Учётная запись изменена."
        case .classAdded: "Класс добавлен."
        case .classChanged: "Класс изменён."
        case .joined: "Готово, вы вошли. Запомните логин и пароль: листок больше не понадобится."
        case .childAdded: "Ребёнок добавлен."
        case .bondEnded: "Связь прекращена. Достижений ребёнка этот человек больше не видит."
        case .sessionsEnded: "Готово: выход выполнен на устройствах — \(count)."
        case .delayLifted: "Теперь можно входить сразу."
        case .classesAdded:
            count == 0 ? "Все эти классы уже есть." : "Добавлено: \(Plural.count(count, .schoolClass))."
        case .staffSaved:
            count == 0
                ? "Все из этого списка уже есть — ничего не изменено." : "Изменено: \(Plural.count(count, .row))."
        case .schoolSaved: "Данные школы сохранены."
        case .settingsSaved: "Настройки сохранены и уже действуют."
        case .termsSaved: "Учебные периоды сохранены."
        case .scaleSaved: "Новая версия шкалы сохранена, баллы пересчитаны."
        case .minutesSaved: "Протокол записан."
        case .eventRegistered: "Событие записано в книгу. Теперь его найдёт каждый учитель."
        case .eventKnown: "Это событие уже есть в книге — вот оно."
        case .eventSaved: "Событие исправлено."
        case .eventsMerged: "События объединены. Перешло: \(Plural.count(count, .result)). Это можно отменить."
        case .mergerUndone: "Объединение отменено. Вернулось: \(Plural.count(count, .result))."
        case .organiserDecided: "Записано. Баллы пересчитаны."
        case .recordErased: "Данные уничтожены. Распечатайте акт и подшейте его."
        case .entriesUndone: "Сохранение отменено: \(Plural.count(count, .achievement)). В истории это осталось."
        case .entriesUndoneInPart:
            "Отменено: \(Plural.count(count, .achievement)). Остальные успели изменить — их мы не тронули."
        case .groupAdded: "Группа добавлена. Теперь отметьте её учеников."
        case .groupChanged: "Группа изменена."
        case .groupJoined: "В группе теперь больше: \(Plural.count(count, .pupil))."
        case .departed: "Выбытие записано."
        case .transferred: "Перевод записан."
        case .departureUndone: "Готово: всё снова так, как было."
        case .nothingUndone: "Отменять нечего: эти достижения уже отменены или изменены."
        case .goalAdded: "Цель записана. Удачи!"
        case .goalSaved: "Цель сохранена."
        case .goalReached: "Цель достигнута. Поздравляем!"
        case .reflectionSaved: "Сохранено."
        case .skillsSaved: "Ответы сохранены."
        case .ownPartShown: "Теперь это могут прочитать одноклассники и их родители."
        case .ownPartKept: "Теперь это видят только семья и классный руководитель."
        case .routeSaved: "Маршрут сохранён. Прежнее осталось в истории."
        case .conversationSaved: "Заметка сохранена."
        }
    }

    static let cookie = "doska-notice"

    /// Reads the cookie; nil for anything that this program did not write.
    init?(cookie: String) {
        let parts = cookie.split(separator: ".")
        guard parts.count == 2, let event = Event(rawValue: String(parts[0])), let count = Int(parts[1]),
            (0...100_000).contains(count)
        else { return nil }
        self.init(event, count)
    }

    var setCookie: SetCookie? {
        var cookie = SetCookie(Notice.cookie, "\(event.rawValue).\(count)")
        cookie?.maxAge = 60
        return cookie
    }

    /// Takes the notice away once it has been shown.
    static var clearing: SetCookie? {
        var cookie = SetCookie(Notice.cookie, "")
        cookie?.maxAge = 0
        return cookie
    }
}
