/** The bank of mentoring practices. */
@NamedInterface("practice")
package school.mentoring.recognition.practice;

import org.springframework.modulith.NamedInterface;
