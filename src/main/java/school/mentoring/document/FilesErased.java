package school.mentoring.document;

import java.util.List;
import school.mentoring.shared.OrganisationId;

/** Files are there no more: whoever refers to them lets go of them in the same transaction. */
public record FilesErased(OrganisationId organisation, List<FileId> files) {

  public FilesErased {
    files = List.copyOf(files);
  }
}
