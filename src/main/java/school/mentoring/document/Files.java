package school.mentoring.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The files that an organisation's people uploaded: scans, protocols, plans. */
@Service
public class Files {

  private static final int LARGEST = 20 * 1024 * 1024;

  private final StoredFileRepository files;
  private final Clock clock;

  Files(StoredFileRepository files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  /**
   * Keeps a file. The same content once more in an organisation is the same file.
   *
   * @param by the login that uploads it
   * @throws Refusal if it is empty, too large or of no kind that is kept
   */
  @Transactional
  public FileId keep(OrganisationId organisation, String by, IncomingFile file) {
    FileKind kind = checked(file);
    String sha256 = sha256(file.content());
    return files
        .findSame(organisation, sha256)
        .map(FileId::new)
        .orElseGet(() -> saved(organisation, by, file, kind, sha256));
  }

  private FileId saved(
      OrganisationId organisation, String by, IncomingFile file, FileKind kind, String sha256) {
    String name = kind.named(file.plainName());
    StoredFile kept =
        files.save(
            new StoredFile(organisation, name, kind, file.content(), sha256, by, clock.instant()));
    return new FileId(kept.getId());
  }

  private static FileKind checked(IncomingFile file) {
    if (file.content().length == 0) {
      throw new Refusal("Файл пуст: выберите другой файл.");
    }
    if (file.content().length > LARGEST) {
      throw new Refusal("Файл больше 20 МБ: уменьшите его или разделите на части.");
    }
    return FileSniffer.kind(file.content())
        .orElseThrow(
            () ->
                new Refusal(
                    "Файл «%s» не подходит по содержанию: можно PDF, DOCX, XLSX (без макросов), ODT, JPG, PNG или файл электронной подписи (SIG, P7S). Сохраните его в одном из этих видов."
                        .formatted(file.plainName())));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Hands a file out.
   *
   * @throws Refusal if the organisation has no such file
   */
  @Transactional(readOnly = true)
  public KeptFile open(OrganisationId organisation, FileId id) {
    return files
        .findByOrganisationAndId(organisation, id.id())
        .map(StoredFile::opened)
        .orElseThrow(() -> FileId.missing(id));
  }

  /**
   * What a file is called.
   *
   * @throws Refusal if the organisation has no such file
   */
  @Transactional(readOnly = true)
  public String name(OrganisationId organisation, FileId id) {
    return files.findName(organisation, id.id()).orElseThrow(() -> FileId.missing(id));
  }

  /**
   * Whether a text is the id of a file that the organisation keeps.
   *
   * @param typed whatever a person typed for an id
   */
  @Transactional(readOnly = true)
  public boolean has(OrganisationId organisation, String typed) {
    return FileId.read(typed).flatMap(it -> files.findName(organisation, it.id())).isPresent();
  }
}
