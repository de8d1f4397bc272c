package school.mentoring.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.AwardedPeople;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.Dates;

/** Tells the orders on reward who won, and by which protocols. */
@Component
class WinnersInOrders implements AwardedPeople {

  private final Recognised recognised;

  WinnersInOrders(Recognised recognised) {
    this.recognised = recognised;
  }

  @Override
  @Transactional(readOnly = true)
  public Awarded of(OrganisationId organisation, ProgrammeId programme) {
    List<Award> awards = recognised.of(organisation, programme);
    Map<UUID, List<String>> titles = new HashMap<>();
    awards.forEach(
        it ->
            it.people()
                .forEach(
                    one -> titles.computeIfAbsent(one, id -> new ArrayList<>()).add(it.title())));
    return new Awarded(
        titles,
        awards.stream()
            .map(
                it ->
                    "«%s» от %s № %s"
                        .formatted(
                            it.contest(), Dates.text(it.protocolDate()), it.protocolNumber()))
            .distinct()
            .toList());
  }
}
