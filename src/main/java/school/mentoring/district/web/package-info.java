/** Pages and REST of the municipal level: the schools below, and what the centre asked. */
package school.mentoring.district.web;
