"""First names, which tell a person and whether "he" or "she" can be meant; none that are as often a place's."""

from timeline_app.events.english.verbs import words

WOMEN = words(
    """Abigail Agnes Agnieszka Aisha Alexandra Alice Alicia Amanda Amelia Amy Ana Andrea Angela Angelina Anita Ann Anna
    Anne Annette Anya Astrid Barbara Beatrice Bella Beth Betty Brenda Bridget Brigitte Camilla Carla Carmen Carol
    Caroline Carolyn Catherine Cecilia Chiara Chloe Christina Christine Cindy Claire Clara Claudia Cynthia Daniela
    Deborah Debra Diana Diane Donna Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elizabeth Ella Ellen Elsa
    Emilia Emily Emma Esther Eva Evelyn Fatima Fiona Frances Francesca Gabriela Gail Gertrude Gina Giulia Gloria
    Grace Greta Hannah Harriet Heather Heidi Helen Helena Helga Hilda Hillary Ida Ines Inga Ingrid Irene Iris Isabel
    Isabella Jacqueline Jane Janet Janice Jean Jeanne Jennifer Jessica Jill Joan Joanna Joanne Josephine Joyce
    Judith Judy Julia Julie Karen Kari Karin Kate Katherine Kathleen Kathryn Katie Kirsten Lakshmi Laura Lauren
    Leila Lena Leyla Linda Lisa Liv Louise Lucia Lucy Lydia Madeleine Margaret Maria Mariana Marie Marion Marit
    Martha Mary Maya Megan Mei Melanie Melissa Michelle Miriam Monica Nadia Nancy Naomi Natalia Natalie Nicole Nina
    Noor Nora Olga Olivia Pamela Patricia Paula Priya Rachel Rebecca Renata Rita Rosa Rose Ruth Sandra Sara Sarah
    Sharon Sheila Shirley Sigrid Silvia Simone Sofia Solveig Sonia Sophia Sophie Stella Stephanie Sunita Susan
    Susanne Svetlana Sylvia Tamara Tanya Tatiana Teresa Theresa Tina Ursula Valentina Valerie Vanessa Vera Wendy
    Yasmin Yvonne Zainab Zoe Alma Annika Antonia Beatriz Benazir Bernadette Bonnie Caridad Celia Charlotte Cherie
    Colleen Condoleezza Consuelo Cristina Dilma Dolores Dora Doris Edna Elina Eugenia Eunice Farah Florence Georgina
    Geraldine Ginger Golda Gwen Hanna Hilde Ilse Imelda Indira Ivana Jacinda Jamila Jana Jeanette Jocelyn Juanita
    Kamala Katrin Kerstin Kirstie Kristin Leticia Lillian Liz Lola Lorraine Lourdes Loretta Lynn Madeline Mariela
    Marilyn Marina Marta Maureen Megawati Mildred Mina Minna Mirjam Myrna Nadine Nell Norma Paola Pauline Penelope
    Petra Phyllis Pilar Rania Raquel Rebeca Renate Rhonda Rosario Roxanne Sabine Sally Samantha Selma Sheryl Shirin
    Sigourney Sonja Stefanie Sue Suzanne Tara Teresita Toni Tracy Trudy Veronica Vicky Viola Violeta Virginie
    Whitney Winifred Yoko Yulia"""
)
MEN = words(
    """Aaron Abdul Abraham Adam Adrian Ahmed Alan Albert Aleksandr Alex Alexander Alfred Ali Allan Allen Anders Andreas
    Andrei Andrew Andy Angus Anthony Antoine Antonio Arne Arnold Arthur Axel Barry Ben Benjamin Bernard Bill Bjorn
    Bob Boris Brian Bruce Bruno Carl Carlos Charles Chris Christian Christopher Claude Colin Craig Daniel Dave David
    Dennis Derek Dick Diego Dieter Dimitri Dmitry Don Donald Doug Douglas Ed Edgar Eduardo Edvard Edward Edwin Einar
    Emil Emmanuel Enrique Eric Erik Ernest Ernst Eugene Felix Fernando Francesco Francis Francisco Francois Frank
    Franz Fred Frederick Friedrich Gareth Gary Geoffrey Georg George Gerald Gerard Gerhard Giorgio Giovanni Giuseppe
    Glenn Gordon Graham Greg Gregory Guillaume Gunnar Gustav Guy Haakon Hans Harold Harry Hassan Heinrich Helmut
    Henri Henrik Henry Herbert Herman Howard Hugh Hugo Ian Igor Ilya Isaac Ivan Jack Jacob Jacques James Jan Jason
    Jean-Pierre Jeff Jeffrey Jens Jeremy Jerry Jim Joachim Joakim Joe Joel Johan Johannes John Johnny Jon Jonas
    Jonathan Jorge Jorgen Josef Joseph Joshua Juan Jules Julian Julius Karl Keith Ken Kenneth Kevin Klaus Knut
    Konrad Konstantin Kristian Kurt Larry Lars Laurent Leif Leo Leon Leonard Leonid Lewis Louis Luca Lucas Ludwig
    Luigi Luis Luke Magnus Manuel Marc Marcel Marco Marcus Mario Mark Markus Martin Mathias Matt Matteo Matthew Max
    Maximilian Michael Michel Miguel Mike Mikhail Mohamed Mohammed Muhammad Napoleon Nathan Neil Nicholas Nick
    Nicolas Niels Nikola Nikolai Nils Norman Olaf Olav Ole Oleg Oliver Omar Oscar Otto Pablo Paolo Patrick Paul
    Pavel Pedro Per Pete Peter Phil Philip Philippe Pierre Piotr Poul Rafael Rajesh Ralph Ray Raymond Rene Ricardo
    Richard Rick Rob Robert Roberto Roger Roland Rolf Ron Ronald Roy Rudolf Rupert Ryan Salvador Samuel Sanjay Scott
    Sean Sebastian Sergei Sergey Simon Stanislaw Stefan Stephen Steve Steven Stuart Sven Tariq Ted Theodore Thomas
    Tim Timothy Tobias Todd Tom Tomas Tony Torsten Umberto Valentin Viktor Vincent Vladimir Walter Werner Wilhelm
    Will William Wim Winston Wolfgang Xavier Yuri Yusuf Yves Abdullah Adolf Alejandro Alexei Alfredo Alistair Alvaro
    Amir Anatoly Angel Anton Ariel Armando Arturo Asif Atal Augusto Barack Bashar Bernardo Bernie Brad Brendan Brett
    Bryan Calvin Cesar Chuck Cliff Clint Clinton Conrad Curtis Cyril Dale Damian Dan Danny Darren Darryl Dean Denis
    Desmond Dirk Dominic Dominique Drew Duncan Dwight Eddie Edmund Ehud Eli Elias Emilio Ernesto Evan Fabio Fidel
    Filip Florian Fredrik Gabriel Garry Gennady Geoff Gilbert Gilles Glen Gordan Graeme Guido Habib Hamid Hector
    Helge Hosni Ibrahim Ismail Jake Jaime Jamal Jared Javier Jean-Claude Jerome Jesse Jesus Jiri Joaquin Jochen Jose
    Josh Junichiro Kemal Kenny Kirk Kofi Lance Laszlo Lawrence Lech Lee Len Leroy Liam Lloyd Lou Maciej Mahmoud
    Manfred Manmohan Marcelo Marek Marty Marvin Mauricio Maurice Mehmet Milan Milos Mitch Mohammad Morris Moshe
    Mustafa Narendra Neal Ned Nelson Nico Nigel Norbert Nuri Osama Oswald Otis Percy Pervez Petr Philipp Radovan
    Rajiv Raul Recep Reinhard Rodrigo Romano Ronnie Rudolph Russ Russell Saddam Salman Sam Samir Serge Sergio Seth
    Shimon Shinzo Sidney Silvio Slobodan Stan Stanley Tadeusz Taha Terry Theo Timo Tomasz Troy Vaclav Vernon Vicente
    Vince Vitaly Vojislav Vyacheslav Wayne Wesley Willem Willy Wolf Yasser Yigal Yitzhak Yoshiro Yukio Zoltan"""
)
HIS_TITLES = words("mr sir lord king prince emperor pope father lt")
HER_TITLES = words("mrs ms miss queen princess lady dame empress chairwoman spokeswoman congresswoman")
