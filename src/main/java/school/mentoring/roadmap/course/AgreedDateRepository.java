package school.mentoring.roadmap.course;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.ProgrammeId;

interface AgreedDateRepository extends JpaRepository<AgreedDate, UUID> {

  List<AgreedDate> findByProgramme(ProgrammeId programme);

  List<AgreedDate> findByProgrammeAndLineIn(ProgrammeId programme, Collection<String> lines);

  Optional<AgreedDate> findByProgrammeAndLine(ProgrammeId programme, String line);

  List<AgreedDate> findByProgrammeIn(List<ProgrammeId> programmes);
}
