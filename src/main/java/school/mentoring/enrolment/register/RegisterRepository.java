package school.mentoring.enrolment.register;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import school.mentoring.enrolment.Participant;
import school.mentoring.shared.OrganisationId;

/** The participants as the registers find them. */
interface RegisterRepository
    extends Repository<Participant, UUID>, JpaSpecificationExecutor<Participant> {

  @Query(
      "select distinct p.groupOrPost from Participant p"
          + " where p.organisation = :organisation and type(p) = :type and p.leftOn is null"
          + " order by p.groupOrPost")
  List<String> groups(OrganisationId organisation, Class<? extends Participant> type);

  @Query(
      "select distinct p.profile.variant from Participant p"
          + " where p.organisation = :organisation and type(p) = :type and p.leftOn is null"
          + " and p.profile.variant <> '' order by p.profile.variant")
  List<String> variants(OrganisationId organisation, Class<? extends Participant> type);
}
