// A paper in a form: the file, and beside it the reduced picture that the browser's script made of it, where it did. What
// the browser says about a file is not looked at. A preview that does not fit is left out, since nothing depends on it.
import HTTP
import Media
import Storage

/// A file that was sent and recognised, not kept yet.
struct UploadedPaper: Sendable {
    let media: CleanMedia
    let preview: CleanMedia?

    /// What a form holds in a field for a file.
    enum Reading {
        /// No file was chosen.
        case none
        /// A good one.
        case paper(UploadedPaper)
        /// What is wrong, in words.
        case problem(String)
    }

    /// Largest body of a route that takes a paper: the file, its preview, the fields beside them.
    static let bodyLimit = Media.Limits().bytes + 512 * 1024
    /// How browsers are asked for papers.
    static let accept = "image/jpeg,image/png,image/webp,application/pdf"

    private static let previewLimits: Media.Limits = {
        var limits = Media.Limits()
        (limits.bytes, limits.side) = (256 * 1024, 640)
        return limits
    }()

    /// Reads the field of that name; the preview is in the field `<name>_preview`.
    static func read(_ form: FormData, _ name: String = "paper") -> Reading {
        guard let part = form.file(name) else { return .none }
        guard let bytes = part.content.load() else { return .problem(failedToRead) }
        do throws(MediaError) {
            let media = try Media.clean(bytes)
            return .paper(UploadedPaper(media: media, preview: preview(of: media, form.file(name + "_preview"))))
        } catch { return .problem(words(for: error)) }
    }

    /// Keeps the file and its preview; returns when both have reached the disk.
    func keep(in store: FileStore) throws(FileStoreError) -> (file: StoredFile, preview: StoredFile?) {
        let file = try store.keep(media)
        guard let preview else { return (file, nil) }
        return (file, try store.keep(preview))
    }

    private static func preview(of media: CleanMedia, _ part: FilePart?) -> CleanMedia? {
        guard media.kind.isPicture, let bytes = part?.content.load(),
            let preview = try? Media.clean(bytes, limits: previewLimits), preview.kind.isPicture
        else { return nil }
        // The same shape, upright or turned: another picture would mislead whoever looks at the small one only.
        let upright = fits(media.width, media.height, preview)
        return upright || fits(media.height, media.width, preview) ? preview : nil
    }

    private static func fits(_ width: Int, _ height: Int, _ preview: CleanMedia) -> Bool {
        // Rounding to whole pixels moves a side by one at most.
        abs(width * preview.height - height * preview.width) <= max(width, height)
    }

    private static let failedToRead = "Файл не дочитался. Отправьте его ещё раз."

    /// What is wrong with a file, in words for the person who sent it.
    private static func words(for error: MediaError) -> String {
        switch error {
        case .empty: "Файл пустой. Выберите другой."
        case .tooLarge(let limit): "Файл больше \(limit / (1024 * 1024)) МБ. Уменьшите его и отправьте снова."
        case .unknownKind: "Это не фото и не PDF. Подойдут JPEG, PNG, WebP и PDF — по содержанию, а не по названию."
        case .phoneFormat:
            "Телефон сохранил снимок в формате HEIC. Выберите в настройках камеры «Наиболее совместимый» "
                + "или отправьте снимок экрана."
        case .truncated: "Файл обрывается на середине: он не докачался. Отправьте его целиком."
        case .malformed: "Файл повреждён или собран из нескольких. Сфотографируйте документ ещё раз."
        case .animated: "Движущиеся картинки не подходят. Нужна фотография документа."
        case .tooManyPixels: "В картинке слишком много точек. Подойдёт обычное фото с телефона."
        case .active:
            "В этом PDF есть программы или вложенные файлы. Сохраните его как простой PDF или сфотографируйте."
        }
    }
}
