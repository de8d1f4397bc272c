package school.mentoring.order;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.StaffMember;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What the wording of an order may name of the organisation and its programme. */
@Component
class OrderFacts {

  private static final Properties ACTS = read("documents/order/acts.properties");

  private final Organisations organisations;
  private final Programmes programmes;
  private final OrderPeople people;

  OrderFacts(Organisations organisations, Programmes programmes, OrderPeople people) {
    this.organisations = organisations;
    this.programmes = programmes;
    this.people = people;
  }

  /** By the names that the templates use. */
  Map<String, Object> of(OrganisationId id, ProgrammeId programmeId) {
    Organisation organisation = organisations.get(id);
    Programme programme = programmes.get(programmeId, id);
    StaffMember curator = people.curator(id);
    int year = programme.schoolYear().start();
    Map<String, Object> facts = new HashMap<>();
    facts.put("organisation", organisation.fullName());
    facts.put("shortName", organisation.shortName());
    facts.put("year", year + "/" + (year + 1));
    facts.put("curator", curator.name().full());
    facts.put("curatorShort", curator.name().surnameFirst());
    facts.put("curatorPost", curator.post());
    facts.put("acts", ACTS.getProperty(programme.roadmap(), ACTS.getProperty("default")));
    return facts;
  }

  private static Properties read(String file) {
    try {
      return PropertiesLoaderUtils.loadProperties(
          new EncodedResource(new ClassPathResource(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
