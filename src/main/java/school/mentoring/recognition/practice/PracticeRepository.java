package school.mentoring.recognition.practice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface PracticeRepository extends JpaRepository<Practice, UUID> {

  @Query(
      "select p from Practice p where p.organisation = :organisation"
          + " and p.searchText like :pattern escape '\\'"
          + " and (:form = '' or p.text.form = :form)"
          + " and (:year = 0 or p.schoolYear = :year)"
          + " and p.state in :states order by p.schoolYear desc, p.text.title, p.id")
  Page<Practice> find(
      OrganisationId organisation,
      String pattern,
      String form,
      int year,
      Collection<PracticeState> states,
      Pageable page);

  Optional<Practice> findByIdAndOrganisation(UUID id, OrganisationId organisation);

  List<Practice> findByOrganisationAndProgrammeAndStateOrderByTextTitle(
      OrganisationId organisation, ProgrammeId programme, PracticeState state);

  List<Practice> findByOrganisationAndMentorIdInAndStateOrderBySchoolYear(
      OrganisationId organisation, Collection<UUID> mentors, PracticeState state);

  boolean existsByMentorshipId(UUID mentorship);

  boolean existsByProgrammeAndTextTitleIgnoreCase(ProgrammeId programme, String title);

  @Query("select p.mentorshipId from Practice p where p.programme = :programme")
  List<UUID> described(ProgrammeId programme);

  @Query(
      "select distinct p.text.form from Practice p where p.organisation = :organisation"
          + " and p.text.form <> '' order by p.text.form")
  List<String> forms(OrganisationId organisation);
}
