package school.mentoring.roadmap;

import java.util.List;
import school.mentoring.shared.ProgrammeId;

/** Where a programme stands now. */
public interface LivePosition {

  /** Ids of the elements of a process where its tokens stand, one entry for each token. */
  List<String> of(ProgrammeId programme, String process);
}
