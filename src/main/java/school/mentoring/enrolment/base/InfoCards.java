package school.mentoring.enrolment.base;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Files;
import school.mentoring.document.IncomingFile;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.Side;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;

/** The information cards of the mentors, for use inside the organisation. */
@Service
public class InfoCards {

  private final MentorCardRepository cards;
  private final Participants participants;
  private final Histories histories;
  private final Organisations organisations;
  private final Files files;
  private final Clock clock;

  InfoCards(
      MentorCardRepository cards,
      Participants participants,
      Histories histories,
      Organisations organisations,
      Files files,
      Clock clock) {
    this.cards = cards;
    this.participants = participants;
    this.histories = histories;
    this.organisations = organisations;
    this.files = files;
    this.clock = clock;
  }

  /**
   * A mentor's card, as far as it is filled in.
   *
   * @throws school.mentoring.shared.Refusal if there is no such mentor
   */
  @Transactional(readOnly = true)
  public InfoCard get(OrganisationId organisation, UUID mentor) {
    Mentor found = participants.mentor(organisation, new MentorId(mentor));
    found.topics();
    return cards(organisation, List.of(found)).get(0);
  }

  /** The cards of everybody who takes part, by surname. */
  @Transactional(readOnly = true)
  public List<InfoCard> all(OrganisationId organisation) {
    return cards(organisation, participants.mentorsTakingPart(organisation));
  }

  /** Takes over what was typed. */
  @Transactional
  public void write(OrganisationId organisation, UUID mentor, CardText text) {
    MentorCard card = card(organisation, mentor);
    card.write(text.checked());
    cards.save(card);
  }

  /**
   * Puts a photo on a card, made small first.
   *
   * @throws school.mentoring.shared.Refusal if the file is no picture
   */
  @Transactional
  public void show(OrganisationId organisation, UUID mentor, String by, byte[] picture) {
    MentorCard card = card(organisation, mentor);
    byte[] photo = CardPhoto.small(picture);
    card.show(files.keep(organisation, by, new IncomingFile("фото.jpg", "image/jpeg", photo)));
    cards.save(card);
  }

  /** Takes the photo off a card. */
  @Transactional
  public void hide(OrganisationId organisation, UUID mentor) {
    MentorCard card = card(organisation, mentor);
    card.show(null);
    cards.save(card);
  }

  private MentorCard card(OrganisationId organisation, UUID mentor) {
    Mentor found = participants.mentor(organisation, new MentorId(mentor));
    return cards.findById(mentor).orElseGet(() -> new MentorCard(found));
  }

  private List<InfoCard> cards(OrganisationId organisation, List<Mentor> mentors) {
    Collection<UUID> ids = mentors.stream().map(Mentor::uuid).toList();
    Map<UUID, MentorCard> written =
        cards.findByOrganisationAndMentorIn(organisation, ids).stream()
            .collect(Collectors.toMap(MentorCard::mentor, Function.identity()));
    Map<UUID, List<NotedPair>> pairs = histories.of(organisation, Side.MENTOR, ids);
    String here = organisations.get(organisation).fullName();
    return mentors.stream()
        .map(it -> card(it, written.get(it.uuid()), pairs.getOrDefault(it.uuid(), List.of()), here))
        .toList();
  }

  private InfoCard card(Mentor mentor, MentorCard card, List<NotedPair> pairs, String here) {
    LocalDate today = LocalDate.now(clock);
    return card == null
        ? new InfoCard(mentor, CardText.EMPTY, Optional.empty(), pairs, here, today)
        : new InfoCard(mentor, card.text(), card.photo(), pairs, here, today);
  }
}
