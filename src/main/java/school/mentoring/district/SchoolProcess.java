package school.mentoring.district;

import school.mentoring.shared.ProgrammeId;

/** What the engine is told between organisations, always in the system's name. */
public interface SchoolProcess {

  /** The school gets its task. */
  void asked(SchoolRequest request);

  /** The block of a centre's programme that waits goes on. */
  void fulfilled(ProgrammeId programme, String processInstance);

  /** What schools have not answered yet is taken from their lists. */
  void withdrawn(ProgrammeId programme);
}
