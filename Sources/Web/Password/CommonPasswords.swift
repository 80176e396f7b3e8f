// Passwords that are tried first. A password of ten characters or more is one of them when
//  - it, or what the same keys give in the other keyboard layout, is in the list of whole passwords;
//  - it is a common word, perhaps said twice, with digits or signs around it: «пароль2026», «Наташа!1990», also with
//    signs for the letters that look like them: «p@ssw0rd123»;
//  - it is a run of neighbouring signs, a run of keys, a date, or a short piece repeated.
//
// The whole passwords are those of at least ten characters among the 3,000 most frequent in "10 million passwords"
// (M. Burnett, 2015, as kept in SecLists); the shorter ones of the 3,000 are refused by their length. The words are the
// commonest stems of the same list, and of Russian leaks: names, words of love, football clubs, seasons, towns.
import School

enum CommonPasswords {
    /// Whether a password is one that is tried first. Linear in its length.
    static func contains(_ password: String) -> Bool {
        let folded = RussianFold.fold(password)
        let read = [folded, withLetters(folded, latin), withLetters(folded, russian)]
        return read.contains { text in
            [text, KeyboardLayout.latin(text), KeyboardLayout.russian(text)].contains { isCommon($0) }
        }
    }

    /// Signs that are written for letters.
    private static let latin: [Character: Character] = [
        "@": "a", "4": "a", "$": "s", "5": "s", "0": "o", "1": "i", "3": "e", "7": "t",
    ]
    private static let russian: [Character: Character] = [
        "@": "а", "4": "ч", "0": "о", "1": "и", "3": "з", "6": "б",
    ]

    /// The text with letters for signs between letters; what stands after the last letter stays as it is.
    private static func withLetters(_ text: String, _ letters: [Character: Character]) -> String {
        let tail = text.reversed().prefix { !$0.isLetter }
        let head = text.dropLast(tail.count)
        return String(head.map { letters[$0] ?? $0 }) + String(tail.reversed())
    }

    private static func isCommon(_ text: String) -> Bool {
        let signs = Array(text)
        if whole.contains(text) || isRun(text) { return true }
        if Set(signs).count <= 3 { return true }
        let unit = signs.prefix(period(of: signs))
        if unit.count * 2 <= signs.count, unit.count <= 6 || words.contains(String(unit)) { return true }
        if signs.allSatisfy({ $0.isNumber || $0.isPunctuation }) { return isDate(text) }
        let stem = String(signs.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
        let rest = signs.count - stem.count
        return words.contains(stem) || (rest == 0 && isPairOfWords(stem))
    }

    /// «1234567890», «абвгдежзик», «qwertyuiop[]»: each sign follows the one before it, in the alphabet or on the keys.
    private static func isRun(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.map { Int($0.value) }
        let isAlphabet = zip(scalars, scalars.dropFirst()).allSatisfy {
            $1 - $0 == 1 || $0 - $1 == 1 || ($0 == 57 && $1 == 48) || ($0 == 48 && $1 == 57)
        }
        return isAlphabet || KeyboardLayout.rows.contains { $0.contains(text) || String($0.reversed()).contains(text) }
    }

    /// The length of the shortest piece that the signs repeat.
    private static func period(of signs: [Character]) -> Int {
        (1...max(1, signs.count)).first { length in
            signs.indices.dropFirst(length).allSatisfy { signs[$0] == signs[$0 - length] }
        } ?? signs.count
    }

    /// «12.05.1990», «12-05-1990»: ten signs, and a day of birth.
    private static func isDate(_ text: String) -> Bool {
        if case .understood = DateReading.birth(text.replacing("-", with: ".")) { return true }
        return false
    }

    /// «ilovemaria», «марияанна»: two words of the list and nothing else.
    private static func isPairOfWords(_ stem: String) -> Bool {
        stem.indices.dropFirst().contains { cut in
            words.contains(String(stem[..<cut])) && words.contains(String(stem[cut...]))
        }
    }

    private static func set(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    private static let whole = set(
        """
        0000000000 0123456789 0987654321 1029384756 1111111111 1122334455 1123581321 1234512345 1234554321 12345678910
        1234567890 1234567890q 123456789a 123456789q 123456qwerty 12345qwert 123qweasdzxc 1q2w3e4r5t 1q2w3e4r5t6y
        1qaz2wsx3edc 4815162342 5555555555 9876543210 basketball california enterprise fuck_inside mailcreated5240
        manchester nuttertools password123 q1w2e3r4t5 q1w2e3r4t5y6 qazwsxedcrfv qwerty12345 qwerty123456 qwertyuiop
        soso123aljg terminator usuckballz1

        123123123123 1234qwerasdf 1qazxsw23edc 147258369147 1qaz2wsx3edc4rfv 789456123789 a1b2c3d4e5 a1s2d3f4g5
        administrator asdfghjkl; iloveyou123 poiuytrewq q1w2e3r4t5y6u7 qazwsx123456 qwe123qwe123 qweasdzxc123
        qwer1234qwer qwerty1234 qwerty123qwerty trustno1trustno1 zaq12wsxcde3 zxcvbnm123 zxcvbnmasdfghjkl
        """)

    private static let words = set(
        """
        admin administrator angel apple arsenal asdf asdfgh asdfghjkl baby banana baseball batman bitch buster charlie
        chelsea chocolate computer cookie daniel dragon football forever freedom fuck fuckyou google hello hunter i
        iloveyou internet jordan killer letmein liverpool love lovely loveyou master matrix michael minecraft monkey
        mother mustang naruto nirvana parol pass password passw passwort pokemon princess privet qazwsx qwe qwert
        qwerty qwertyui qwertyuiop rammstein roblox samsung school secret shadow soccer spartak starwars student
        summer sunshine superman teacher test user vkontakte welcome windows winter you zenit zxc zxcv zxcvbn zxcvbnm

        администратор
        авангард ангел ангелина ангелочек армия бабушка бабочка барселона бизнес брат весна вконтакте гитлер гость
        дедушка демон динамо директор дневник доброеутро доска дочка дочь друг дружба дурак жена жизнь звезда здравствуйте
        зенит зима игра йцукен кисуля ключ конфетка корабль королева король космос котенок котик кошка кошечка красавица
        красота крокодил курица лето логин локомотив лошадь любимая любимый любить любовь люблю мама мамочка мамуля мамапапа
        машина медведь мир москва музыка надежда наруто небо ненавижу непомню осень пароль папа папочка победа погода
        пончик привет приветик принц принцесса простопароль работа радость родина ромашка россия самолет свобода сектор
        семья сестра сказка снег снежинка собака собачка солнце солнышко спартак спасибо сын тебя тигр удача урок успех
        ученик учитель учительница футбол хоккей цска цветок цветочек черепаха чемпион школа школьник шоколад шоколадка
        юность я ялюблютебя ятебялюблю

        алекс алена аленка аленочка алеша андрюша аня анечка антоша арсений артем артемка ася боря ваня василий вася вика
        викуля виталик вита вова володя гена гоша гриша дарина даша дашенька денис дима димон димочка женя жора игорек ира
        иришка катя катюша катенька кира кирюша коля костя кристинка ксюша лена леночка леня леша лешка лиза лида люба люда
        макс максимка маня марина маришка маруся маша машенька митя миша мишаня надя настя настюша настенька наташа натали
        никитка ника оксанка олег олежка оля олечка паша петя полинка поля рома ромка рита руслан саша сашка сашенька света
        светик светлана сережа серега славик слава соня стас таня танюша тема тимоха тимоша толя тоня ульяна федя юра юля
        юлечка юлия яна ярик ярослав

        александр александра алексей алина алиса анастасия анатолий андрей анна антон арина артур борис валентина валерий
        валерия варвара вера вероника виктор виктория виталий владимир владислав галина георгий григорий дарья дмитрий
        евгений евгения екатерина елена елизавета иван игорь илья инна ирина карина кирилл константин кристина ксения
        лариса лев леонид лидия людмила максим маргарита марина мария михаил наталья никита николай нина оксана ольга павел
        петр полина роман светлана семен сергей софия софья станислав степан тамара татьяна тимур федор юрий

        aleksandr aleksey alena alina anastasia andrey anna anton artem denis dima dmitry ekaterina elena igor irina ivan
        katya kirill kristina ksenia lena maksim maria marina masha max maxim mihail misha nastya natasha nikita nikolay
        oksana oleg olga pavel polina roman ruslan sasha serega sergey sergei svetlana sveta tanya tatiana valera viktor
        viktoria vika vladimir vladislav yulia

        балашиха волгоград воронеж екатеринбург казань калининград краснодар красноярск минск мурманск новгород новосибирск
        омск пермь петербург питер ростов самара саратов сибирь сочи тольятти томск тула тюмень украина урал уфа хабаровск
        челябинск ярославль moscow russia rossiya
        """)
}
