package school.mentoring.order;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import school.mentoring.document.FileId;
import school.mentoring.document.Files;
import school.mentoring.shared.OrganisationId;

/** Scans of signed papers: a kept file of the organisation's own, or words where the paper lies. */
@Component
class Scans {

  private static final Pattern FILE =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Files files;

  Scans(Files files) {
    this.files = files;
  }

  /**
   * Goes on if a file that is named is the organisation's.
   *
   * @throws school.mentoring.shared.Refusal if there is none
   */
  void mustBeKept(OrganisationId organisation, String scan) {
    if (scan != null && FILE.matcher(scan.strip()).matches()) {
      files.name(organisation, FileId.of(scan));
    }
  }
}
