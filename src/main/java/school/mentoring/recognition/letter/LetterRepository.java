package school.mentoring.recognition.letter;

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

interface LetterRepository extends JpaRepository<Letter, UUID> {

  Page<Letter> findByOrganisationAndProgrammeOrderByLetterNumberDesc(
      OrganisationId organisation, ProgrammeId programme, Pageable page);

  Optional<Letter> findByIdAndOrganisation(UUID id, OrganisationId organisation);

  List<Letter> findByOrganisationAndProgrammeAndIdInOrderByLetterNumber(
      OrganisationId organisation, ProgrammeId programme, Collection<UUID> ids);

  @Query(
      "select l.currentKey from Letter l where l.programme = :programme and l.kind = :kind"
          + " and l.voidedOn is null")
  List<String> taken(ProgrammeId programme, LetterKind kind);

  @Query(
      "select l from Letter l where l.organisation = :organisation and l.participantId in :people"
          + " and l.voidedOn is null order by l.issuedOn, l.letterNumber")
  List<Letter> valid(OrganisationId organisation, Collection<UUID> people);

  @Query(
      "select l.kind as kind, count(l) as issued, count(l.presentedOn) as presented from Letter l"
          + " where l.organisation = :organisation and l.programme = :programme"
          + " and l.voidedOn is null group by l.kind")
  List<Counted> counted(OrganisationId organisation, ProgrammeId programme);

  /** Letters of one kind. */
  interface Counted {
    LetterKind getKind();

    long getIssued();

    long getPresented();
  }
}
