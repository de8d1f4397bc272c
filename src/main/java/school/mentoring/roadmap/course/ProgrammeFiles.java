package school.mentoring.roadmap.course;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.FileChoice;
import school.mentoring.document.FileChoices;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.ProgrammeId;

/** The files of a programme to choose from: those that prove its lines, and one's own of late. */
@Service
public class ProgrammeFiles {

  private static final Limit MOST = Limit.of(100);
  private static final String ID = "(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final EvidenceRepository evidence;
  private final FileChoices choices;

  ProgrammeFiles(EvidenceRepository evidence, FileChoices choices) {
    this.evidence = evidence;
    this.choices = choices;
  }

  /**
   * Files for a person to choose from.
   *
   * @param also ids of those that are chosen already, wherever they came from
   */
  @Transactional(readOnly = true)
  public List<FileChoice> of(CurrentMember by, ProgrammeId programme, Collection<UUID> also) {
    Set<UUID> used = new HashSet<>(also);
    evidence.files(programme, MOST).stream()
        .filter(it -> it.matches(ID))
        .map(UUID::fromString)
        .forEach(used::add);
    return choices.of(by.organisation(), by.login(), used);
  }
}
