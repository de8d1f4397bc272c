package school.mentoring.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;

/** Finds files by what is written in them, and erases them. */
@Service
public class FileSearch {

  private final StoredFileRepository files;
  private final ApplicationEventPublisher events;

  FileSearch(StoredFileRepository files, ApplicationEventPublisher events) {
    this.files = files;
    this.events = events;
  }

  /**
   * A file that was found.
   *
   * @param told true where the text or the name tells; false where there is no text to read
   */
  public record Trace(FileId file, boolean told) {}

  /** Files whose name or text is such, and those without a text to read; one after another. */
  @Transactional(readOnly = true)
  public List<Trace> mentioning(OrganisationId organisation, Predicate<String> text) {
    List<Trace> found = new ArrayList<>();
    for (UUID id : files.ids(organisation)) {
      files
          .findByOrganisationAndId(organisation, id)
          .map(StoredFile::opened)
          .flatMap(it -> trace(it, text))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Trace> trace(KeptFile file, Predicate<String> text) {
    if (text.test(file.name())) {
      return Optional.of(new Trace(file.id(), true));
    }
    Optional<String> read = FileText.of(file);
    if (read.isEmpty()) {
      return Optional.of(new Trace(file.id(), false));
    }
    return read.filter(text).map(it -> new Trace(file.id(), true));
  }

  /** Erases files of an organisation; those that are gone already are left out. */
  @Transactional
  public void erase(OrganisationId organisation, Collection<FileId> gone) {
    if (!gone.isEmpty()) {
      files.erase(organisation, gone.stream().map(FileId::id).toList());
      events.publishEvent(new FilesErased(organisation, List.copyOf(gone)));
    }
  }
}
