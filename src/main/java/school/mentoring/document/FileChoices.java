package school.mentoring.document;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;

/**
 * What a page offers where it asks for a file, so that nobody copies numbers: files that are in use
 * there, and what the person uploaded of late. Files of colleagues that are used nowhere are not
 * offered: their names alone may tell of people.
 */
@Service
public class FileChoices {

  private static final Limit MOST = Limit.of(30);

  private final StoredFileRepository stored;
  private final Files files;
  private final Clock clock;

  FileChoices(StoredFileRepository stored, Files files, Clock clock) {
    this.stored = stored;
    this.files = files;
    this.clock = clock;
  }

  /** What a person uploaded of late, the newest first. */
  @Transactional(readOnly = true)
  public List<FileChoice> own(OrganisationId organisation, String login) {
    return told(stored.ofLate(organisation, login, MOST));
  }

  /** Own files of late, then the newest of some others; each once. */
  @Transactional(readOnly = true)
  public List<FileChoice> of(OrganisationId organisation, String login, Collection<UUID> used) {
    Map<FileId, FileChoice> all = new LinkedHashMap<>();
    own(organisation, login).forEach(it -> all.put(it.id(), it));
    if (!used.isEmpty()) {
      told(stored.told(organisation, used, MOST)).forEach(it -> all.putIfAbsent(it.id(), it));
    }
    return new ArrayList<>(all.values());
  }

  private List<FileChoice> told(List<StoredFileRepository.Told> found) {
    return found.stream()
        .map(
            it ->
                new FileChoice(
                    new FileId(it.getId()),
                    it.getName(),
                    it.getUploadedAt().atZone(clock.getZone()).toLocalDate()))
        .toList();
  }

  /**
   * The file that a person means: the one uploaded with the form, otherwise the one chosen.
   *
   * @param chosen its id; blank for none
   * @param uploaded empty where no file came along
   * @throws school.mentoring.shared.Refusal if the organisation has no such file, or the new one is
   *     not fit to be kept
   */
  @Transactional
  public Optional<FileId> given(
      OrganisationId organisation, String login, String chosen, IncomingFile uploaded) {
    if (uploaded.content().length > 0) {
      return Optional.of(files.keep(organisation, login, uploaded));
    }
    if (chosen == null || chosen.isBlank()) {
      return Optional.empty();
    }
    FileId id = FileId.of(chosen);
    files.name(organisation, id);
    return Optional.of(id);
  }
}
