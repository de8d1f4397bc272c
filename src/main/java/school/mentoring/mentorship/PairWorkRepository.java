package school.mentoring.mentorship;

import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.ProgrammeId;

interface PairWorkRepository extends JpaRepository<PairWork, ProgrammeId> {}
