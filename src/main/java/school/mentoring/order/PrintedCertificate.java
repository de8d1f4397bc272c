package school.mentoring.order;

/**
 * The mark of an electronic signature as it is printed in its frame.
 *
 * @param validity «с 08.06.2026 по 07.06.2027»
 */
public record PrintedCertificate(String number, String owner, String validity) {}
