// Common first names that belong to one gender only; names of both (Саша, Женя, Валя) are left out on purpose.
// Used to ask where a name contradicts itself and to propose a gender where there is no patronymic, never to refuse a
// name.

/// The gender that a common first name shows.
enum FirstNames {
    /// Nil for a name that is not in the list.
    static func gender(of first: String) -> Gender? {
        let name = RussianFold.fold(first)
        return male.contains(name) ? .male : female.contains(name) ? .female : nil
    }

    /// Every name of the list, folded.
    static var all: Set<String> { male.union(female) }

    private static let male = names(
        """
        александр алексей альберт амир анатолий андрей антон арсений артем артур архип богдан борис вадим валентин
        валерий василий виктор виталий владимир владислав всеволод вячеслав гавриил геннадий георгий герман глеб
        григорий давид даниил данил данила данияр демид денис дмитрий евгений егор елисей ефим захар иван игнат игорь
        илья иосиф кирилл константин кузьма лев леонид лука макар максим марат марк матвей мирон михаил назар никита
        николай олег остап павел петр платон прохор рамиль ринат родион роман ростислав руслан рустам савва савелий
        святослав семен сергей спартак станислав степан тарас тимофей тимур тихон фаддей федор филипп фома эдуард
        эльдар эмиль юрий яков ян ярослав
        """)
    private static let female = names(
        """
        агата аделина алина алиса алла альбина амина анастасия ангелина анна антонина арина валентина валерия варвара
        василиса вера вероника виктория виолетта галина дарина дарья диана ева евгения екатерина елена елизавета жанна
        зинаида злата зоя инна ирина камилла карина каролина кира клавдия клара кристина ксения лариса лейла лидия
        лилия любовь людмила майя маргарита марина мария милана милена мирослава надежда наталия наталья нина оксана
        олеся ольга полина раиса регина римма руслана светлана снежана софия софья таисия тамара татьяна ульяна фаина
        эвелина элина эльвира эмилия юлиана юлия яна ярослава
        """)

    private static func names(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
