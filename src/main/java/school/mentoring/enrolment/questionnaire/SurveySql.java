package school.mentoring.enrolment.questionnaire;

/** How the database counts the answers of surveys. */
final class SurveySql {

  /** Every answer to every question of a survey; of an invitation only the one that counts. */
  static final String ANSWERS =
      """
      from questionnaire_campaign c
      join questionnaire_answer a on a.campaign_id = c.campaign_id and a.current_of is not null
      join participant p on p.participant_id = a.participant_id
      join questionnaire_answer_item i on i.answer_id = a.answer_id
      where c.organisation = :organisation and c.programme_id = :programme
        and c.kind in (:kinds) and c.moment = :moment
      """;

  /** Each question that somebody marked twice, with both marks. */
  private static final String MARKED_TWICE =
      """
      from questionnaire_campaign b
      join questionnaire_answer ba on ba.campaign_id = b.campaign_id and ba.current_of is not null
      join questionnaire_campaign c on c.programme_id = b.programme_id and c.kind = b.kind
        and c.moment = 'EXIT'
      join questionnaire_answer ca on ca.campaign_id = c.campaign_id and ca.current_of is not null
        and ca.participant_id = ba.participant_id
      join participant p on p.participant_id = ba.participant_id
      join questionnaire_answer_item bi on bi.answer_id = ba.answer_id
      join questionnaire_answer_item ci on ci.answer_id = ca.answer_id and ci.item_key = bi.item_key
      where b.organisation = :organisation and b.programme_id = :programme
        and b.moment = 'ENTRY' and b.kind = :kind and bi.item_key in (:marks)
      """;

  static final String MOVES =
      "select p.form, bi.item_key, bi.item_text, ci.item_text, count(*) "
          + MARKED_TWICE
          + " group by p.form, bi.item_key, bi.item_text, ci.item_text";

  static final String GROWTH =
      "select d.form, sign(d.after_all - d.before_all), count(*),"
          + " sum(d.before_all / d.marks), sum(d.after_all / d.marks) from ("
          + "select p.form, ba.participant_id, count(*) as marks,"
          + " sum(cast(bi.item_text as double precision)) as before_all,"
          + " sum(cast(ci.item_text as double precision)) as after_all "
          + MARKED_TWICE
          + " group by p.form, ba.participant_id) d"
          + " group by d.form, sign(d.after_all - d.before_all)";

  private SurveySql() {}
}
