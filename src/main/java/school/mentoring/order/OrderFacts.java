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
import school.mentoring.organisation.Staff;
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
  private final Staff staff;
  private final PersonWords words;

  OrderFacts(
      Organisations organisations,
      Programmes programmes,
      OrderPeople people,
      Staff staff,
      PersonWords words) {
    this.organisations = organisations;
    this.programmes = programmes;
    this.people = people;
    this.staff = staff;
    this.words = words;
  }

  /** By the names of {@code facts.csv}. */
  Map<String, Object> of(OrganisationId id, ProgrammeId programmeId) {
    Organisation organisation = organisations.get(id);
    Programme programme = programmes.get(programmeId, id);
    int year = programme.schoolYear().start();
    Map<String, Object> facts = new HashMap<>();
    facts.put("организация", organisation.fullName());
    facts.put("краткое название", organisation.shortName());
    facts.put("место", organisation.place());
    facts.put("учебный год", year + "/" + (year + 1));
    facts.put("год начала", Integer.toString(year));
    facts.put("год окончания", Integer.toString(year + 1));
    facts.put("куратор", words.of(people.curator(id)));
    facts.put("руководитель", words.of(staff.head(id)));
    facts.put("акты", ACTS.getProperty(programme.roadmap(), ACTS.getProperty("default")));
    return facts;
  }

  static Properties read(String file) {
    try {
      return PropertiesLoaderUtils.loadProperties(
          new EncodedResource(new ClassPathResource(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
