package school.mentoring.mentorship.papers;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The terms as somebody enters them.
 *
 * @param content what the mentor does
 * @param workForm how: at the workplace, remotely, in which time
 * @param number of the supplementary agreement; empty until it is signed
 * @param date of the supplementary agreement; null until it is signed
 */
public record TermsEntry(
    String content,
    String workForm,
    LocalDate from,
    LocalDate to,
    PayKind payKind,
    BigDecimal paySize,
    String payReason,
    String number,
    LocalDate date) {}
